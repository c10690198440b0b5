package telework.bulk.service;

/**
 * What staff want done to many sessions, as they typed it; each part is for one verb and may be blank for the others.
 *
 * @param reason why they are called off
 * @param organiser the key of an organisation
 * @param theme a code
 * @param daysBefore when registrations end
 * @param atTime on that day; blank: at its end
 */
public record BulkOrder(
        BulkVerb verb, String reason, String organiser, String theme, String daysBefore, String atTime) {

    public static BulkOrder of(BulkVerb verb) {
        return new BulkOrder(verb, null, null, null, null, null);
    }
}
