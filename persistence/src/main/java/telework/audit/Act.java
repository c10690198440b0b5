package telework.audit;

/**
 * Something that was done, told by whoever did it: a look at personal data, an export, or a change by a statement that
 * passes the entities by. Changes of entities record themselves.
 */
public final class Act {

    private final Action action;
    private final Subject subject;
    private final Details details = new Details();

    private Act(Action action, Subject subject) {
        this.action = action;
        this.subject = subject;
    }

    public static Act of(Action action, Subject subject) {
        return new Act(action, subject);
    }

    /** A circumstance, such as how many were shown; null says nothing. */
    public Act with(String name, Object value) {
        return changing(name, null, value);
    }

    /** A circumstance that tells of a person, such as the words somebody was looked for by. */
    public Act withPersonal(String name, Object value) {
        details.add(new Detail(name, null, text(value), Sensitivity.PERSONAL));
        return this;
    }

    /** An attribute that is different now; null: there is none. */
    public Act changing(String name, Object before, Object after) {
        details.add(new Detail(name, text(before), text(after), Sensitivity.PLAIN));
        return this;
    }

    Act with(Details more) {
        details.addAll(more);
        return this;
    }

    private static String text(Object value) {
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    Action action() {
        return action;
    }

    Subject subject() {
        return subject;
    }

    Details details() {
        return details;
    }
}
