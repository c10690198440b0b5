package telework.eventlist;

/**
 * What of a row is certain: enough for a draft that a person completes. Texts are the publisher's own, never changed.
 * Columns that no seminar has (nursing room, picture …) are not here; the row keeps them.
 */
public record EventListDraft(
        ListedSource source,
        ListedWording wording,
        ListedSubject subject,
        ListedSchedule schedule,
        ListedPlace place,
        ListedOnline online,
        ListedAdmission admission,
        ListedHosts hosts) {

    static EventListDraft read(Cells cells) {
        return new EventListDraft(
                ListedSource.read(cells),
                ListedWording.read(cells),
                ListedSubject.read(cells),
                ListedSchedule.read(cells),
                ListedPlace.read(cells),
                ListedOnline.read(cells),
                ListedAdmission.read(cells),
                ListedHosts.read(cells));
    }
}
