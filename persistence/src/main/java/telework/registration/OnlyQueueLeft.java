package telework.registration;

import telework.common.Refusal;

/** The seats have gone meanwhile, and the person has not said whether a place in the queue will do. */
public class OnlyQueueLeft extends Refusal {

    /** @param position what the place in the queue would be, from 1 */
    public OnlyQueueLeft(int position) {
        super(Kind.CONFLICT, "full", position);
    }
}
