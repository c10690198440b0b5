package telework.seminar;

import telework.common.Refusal;

/** A cap cannot go below the seats that are promised. */
public class CapacityTooSmall extends Refusal {

    public CapacityTooSmall(int confirmed) {
        super(Kind.CONFLICT, "capacity-too-small", confirmed);
    }
}
