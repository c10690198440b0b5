package telework.audit;

import java.util.Objects;

/**
 * One attribute, before and after.
 *
 * @param before null: there was none
 * @param after null: there is none
 */
record Detail(String name, String before, String after, Sensitivity sensitivity) {

    boolean isChange() {
        return !Objects.equals(before, after);
    }

    /** This and a later one of the same attribute as one. */
    Detail then(Detail later) {
        return new Detail(name, before, later.after, sensitivity.and(later.sensitivity));
    }
}
