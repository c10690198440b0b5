package telework.eventlist;

import static telework.eventlist.EventListColumn.*;

import java.net.URI;

/**
 * Who gets in, how, and for what price. Texts may be null.
 *
 * @param capacity persons, 1 to 999,999, in the order in which they apply; null when not given or not certain
 * @param registration from when until when applications are taken
 * @param applyAt where people apply
 */
public record ListedAdmission(
        Integer capacity,
        String capacityNote,
        ListedPeriod registration,
        String howToApply,
        URI applyAt,
        ListedFee fee) {

    private static final ListedPeriod.Columns REGISTRATION =
            new ListedPeriod.Columns(OPENING_DATE, OPENING_TIME, CLOSING_DATE, CLOSING_TIME);

    static ListedAdmission read(Cells cells) {
        return new ListedAdmission(
                capacity(cells),
                cells.prose(CAPACITY_NOTE, 1_000),
                ListedPeriod.read(cells, REGISTRATION),
                cells.prose(HOW_TO_APPLY, 1_000),
                cells.address(APPLICATION_URL),
                ListedFee.read(cells));
    }

    /** A plain number is no cap for the first who apply when a cell beside it speaks of drawing lots. */
    private static Integer capacity(Cells cells) {
        var capacity = cells.value(CAPACITY, CapacityText::read);
        boolean lottery =
                CapacityText.isLottery(cells.text(CAPACITY_NOTE)) || CapacityText.isLottery(cells.text(HOW_TO_APPLY));
        if (capacity == null || !lottery) {
            return capacity;
        }
        cells.report(CAPACITY, Reason.LOTTERY_CAPACITY, capacity.toString());
        return null;
    }
}
