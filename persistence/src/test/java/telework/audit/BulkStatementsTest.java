package telework.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A statement that changes rows past the entities records itself, or is known here for what needs no record. */
class BulkStatementsTest {

    private static final Pattern STATEMENT =
            Pattern.compile("\"{1,3}\\s*(update \\w+|delete from \\w+|insert into \\w+)");

    /** Those that are told through {@link Trail} by the repository or the service that runs them. */
    private static final Set<String> TOLD = Set.of(
            "Attendances: delete from Attendance",
            "ChamberLists: update ChamberList",
            "Duplicates: insert into firm_apart",
            "Forgetting: delete from firm_contact",
            "Forgetting: update registration",
            "ExportJobs: delete from export_job",
            "Firms: insert into firm",
            "Ledgers: delete from Admission",
            "RegistrationsOfFirms: update Registration",
            "OrganisationTree: update organisation",
            "ProviderIdentities: update provider_identity",
            "ReminderRules: delete from ReminderRule",
            "SecondFactors: delete from recovery_code",
            "SecondFactors: delete from second_factor",
            "SecondFactors: insert into recovery_code",
            "SecondFactors: update recovery_code",
            "SecondFactors: update second_factor",
            "SharedRoom: delete from room_cap",
            "SharedRoom: insert into room_cap",
            "StaffAccounts: update staff_account",
            "Sessions: update Session",
            "Venues: insert into venue");

    /** Those of tables that are technical, or that follow from what is recorded: {@link Technical} has the reasons. */
    private static final Set<String> TECHNICAL = Set.of(
            "AccountLinks: delete from account_link",
            "AccountLinks: update account_link",
            "ApiTokens: update api_token",
            "Attempts: delete from attempt_pace",
            "Attempts: insert into attempt_pace",
            "Attempts: update attempt_pace",
            "ChamberLists: insert into chamber_list_row",
            "EventLists: update EventListEntry",
            "ExportJobs: delete from ExportJob",
            "ExportJobs: delete from export_part",
            "ExportJobs: insert into export_part",
            "Accommodations: delete from accommodation",
            "Forgetting: delete from accommodation",
            "Forgetting: delete from export_job",
            "Forgetting: delete from holder_link",
            "Forgetting: update audit_entry",
            "Forgetting: update outbox_message",
            "HolderLinks: delete from holder_link",
            "Materials: insert into material_piece",
            "Outbox: insert into outbox_message",
            "SecondFactors: insert into second_factor",
            "Memberships: delete from acting_for",
            "Memberships: insert into acting_for",
            "ProviderRequests: delete from provider_request",
            "SignInSheets: insert into sign_in_line",
            "OrganisationTree: delete from organisation_below",
            "OrganisationTree: insert into organisation_below",
            "OrganisationTree: update organisation_tree",
            "Registrations: insert into outbox_message",
            "ReminderRules: insert into outbox_message",
            "ReminderRules: insert into reminder");

    /** Counters that go with a registration, which is recorded; caps are told. */
    private static final Set<String> COUNTERS =
            Set.of("Admissions: update Admission", "Ledgers: update Admission", "SharedRoom: update room_cap");

    /** They go with a firm that becomes one with another, which is recorded. */
    private static final Set<String> MERGED = Set.of("Duplicates: update FirmContact", "Duplicates: update FirmAlias");

    @Test
    void everyStatementIsKnown() throws IOException {
        assertThat(statements())
                .containsAll(TOLD)
                .allSatisfy(statement -> assertThat(Stream.of(TOLD, TECHNICAL, COUNTERS, MERGED))
                        .as(statement)
                        .anyMatch(known -> known.contains(statement)));
    }

    /** Of all sources but migrations, which Flyway keeps the books of, and the trail itself. */
    private static Set<String> statements() throws IOException {
        var found = new TreeSet<String>();
        for (var module : Set.of(".", "../ejb")) {
            try (var files = Files.walk(Path.of(module, "src", "main", "java"))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var source = Files.readString(file);
                    if (!source.contains("JavaMigration") && !source.contains("package telework.audit")) {
                        var name = file.getFileName().toString().replace(".java", ": ");
                        STATEMENT.matcher(source).results().forEach(match -> found.add(name + match.group(1)));
                    }
                }
            }
        }
        return found;
    }
}
