package telework.eventlist;

import telework.common.Refusal;

/** Somebody else has handed in one of the same events at the same time; handing the list in again tells which. */
public class ImportedMeanwhile extends Refusal {

    public ImportedMeanwhile() {
        super(Kind.CONFLICT, "imported-meanwhile");
    }
}
