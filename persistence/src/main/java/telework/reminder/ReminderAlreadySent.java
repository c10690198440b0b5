package telework.reminder;

import telework.common.Refusal;

/** People have been reminded under the rule; it stays as a record of that. */
public class ReminderAlreadySent extends Refusal {

    public ReminderAlreadySent() {
        super(Kind.CONFLICT, "already-sent");
    }
}
