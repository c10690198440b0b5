package telework.seminar;

import java.util.List;
import telework.common.Invalid;
import telework.common.Violation;

/** The session is not held in the way that was asked for. */
public class AdmissionNotOffered extends Invalid {

    public AdmissionNotOffered() {
        super(List.of(new Violation("admission", "invalid.admission")));
    }
}
