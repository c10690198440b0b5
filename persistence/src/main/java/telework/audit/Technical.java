package telework.audit;

import java.util.Map;

/**
 * What is not recorded row by row, and why: by the entity's name, or the table's where it has no entity. All else is; a test
 * fails for a table that is neither an entity's nor stands here.
 */
final class Technical {

    /** Entities whose rows are no business acts of their own. */
    static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("AuditEntry", "the trail itself"),
            Map.entry(
                    "OutboxMessage",
                    "promised by what is recorded; its attempts are the dispatcher's; sending again is told"),
            Map.entry("OrganisationBelow", "follows from where organisations stand; a move is told"),
            Map.entry(
                    "Attendance",
                    "told as a change of the registration, when it is recorded and when it is taken back"),
            Map.entry("Reminder", "owed by a rule that is recorded; a row for each person and rule"),
            Map.entry("ExportJob", "its progress is the exporter's; request, download and deletion are told"),
            Map.entry("EventListEntry", "a row of a file kept as it was; the import and the drafts are recorded"),
            Map.entry("EventListFinding", "a remark of the reader on such a row"),
            Map.entry("Accommodation", "special-care data: not even masked; looks and deletions are told"),
            Map.entry("AccountLink", "a one-time link; what it opens is recorded at the account"),
            Map.entry("HolderLink", "a link that somebody had sent to their own mailbox"),
            Map.entry("AttemptPace", "a counter of attempts to sign in"),
            Map.entry(
                    "ProviderRequest",
                    "somebody on the way to a provider and back; that they came in is told at the account"),
            Map.entry("SecondFactor", "secret; that it was confirmed or removed is told at the account"),
            Map.entry("Prefecture", "a list that migrations bring and nobody can change"),
            Map.entry("Bureau", "a list that migrations bring and nobody can change"),
            Map.entry("Region", "a list that migrations bring and nobody can change"),
            Map.entry("Holiday", "a list that migrations bring and nobody can change"),
            Map.entry("Industry", "a list that migrations bring and nobody can change"),
            Map.entry("Theme", "a list that migrations bring and nobody can change"));

    /** Tables that no entity stands for and that belong to no entity's list of values. */
    static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("flyway_schema_history", "which migrations there were"),
            Map.entry("organisation_tree", "a row to lock while the tree changes"),
            Map.entry(
                    "room_cap",
                    "a counter that goes with registrations; that its cap was changed is told at the session"),
            Map.entry("ticket_key", "secret; made with the schema and never changed"),
            Map.entry("sign_in_line", "a line of a sign-in sheet, which is recorded"),
            Map.entry("acting_for", "for whom somebody looks at the console just now; each act names its giver"),
            Map.entry("audit_pending", "entries on their way into the chain"),
            Map.entry("audit_link", "the chain"),
            Map.entry("audit_head", "the end of the chain"),
            Map.entry("material_piece", "the bytes of a material, which is recorded with their digest"),
            Map.entry("chamber_list_row", "a row of a file that is recorded, as are the organisations made of it"),
            Map.entry("firm_apart", "told as a change of the firm by who decides so"),
            Map.entry("recovery_code", "secret; that one was used or all replaced is told at the account"),
            Map.entry("export_part", "the bytes of an export, whose request and download are told"));

    private Technical() {}

    static boolean isTechnical(String entity) {
        return ENTITIES.containsKey(entity);
    }
}
