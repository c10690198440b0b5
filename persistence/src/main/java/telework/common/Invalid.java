package telework.common;

import java.util.List;

/** What was entered cannot be accepted; each field that is wrong is named with its reason. */
public class Invalid extends Refusal {

    private final transient List<Violation> violations;

    public Invalid(List<Violation> violations) {
        super(Kind.INVALID, "invalid");
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
