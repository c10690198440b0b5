package telework.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may do what, said a second time: whoever changes the one changes the other, and knows it. */
class RoleTest {

    private static final String TABLE = """
            LOOK           NATIONAL_ADMINISTRATOR PROGRAMME_STAFF ORGANISER CHAMBER_STAFF CONSULTANT AUDITOR
            EDIT           NATIONAL_ADMINISTRATOR PROGRAMME_STAFF ORGANISER CHAMBER_STAFF
            REVIEW         NATIONAL_ADMINISTRATOR PROGRAMME_STAFF ORGANISER
            REGISTRANTS    NATIONAL_ADMINISTRATOR PROGRAMME_STAFF ORGANISER CHAMBER_STAFF AUDITOR
            CHECK_IN       NATIONAL_ADMINISTRATOR PROGRAMME_STAFF ORGANISER CHAMBER_STAFF RECEPTION
            EXPORT         NATIONAL_ADMINISTRATOR PROGRAMME_STAFF ORGANISER CHAMBER_STAFF
            IMPORT         NATIONAL_ADMINISTRATOR PROGRAMME_STAFF ORGANISER
            MAIL           NATIONAL_ADMINISTRATOR PROGRAMME_STAFF ORGANISER CHAMBER_STAFF AUDITOR
            RESEND         NATIONAL_ADMINISTRATOR PROGRAMME_STAFF ORGANISER CHAMBER_STAFF
            DIRECTORY      NATIONAL_ADMINISTRATOR PROGRAMME_STAFF ORGANISER CHAMBER_STAFF
            MEMBERS        NATIONAL_ADMINISTRATOR PROGRAMME_STAFF ORGANISER AUDITOR
            GRANT          NATIONAL_ADMINISTRATOR ORGANISER
            ORGANISATIONS  NATIONAL_ADMINISTRATOR PROGRAMME_STAFF ORGANISER
            ACCOUNTS       NATIONAL_ADMINISTRATOR
            AUDIT          NATIONAL_ADMINISTRATOR AUDITOR
            PRIVACY        NATIONAL_ADMINISTRATOR PROGRAMME_STAFF
            """;

    @Test
    void bringsWhatTheTableSays() {
        var told = Arrays.stream(Permission.values())
                .map(permission -> "%-14s ".formatted(permission)
                        + Role.bringing(permission).stream().map(Role::name).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(told).isEqualTo(TABLE);
    }

    @Test
    void holdsForTheWholeCountryOnlyWhereItSaysSo() {
        assertThat(Arrays.stream(Role.values()).filter(Role::isNational))
                .containsExactly(Role.NATIONAL_ADMINISTRATOR, Role.PROGRAMME_STAFF);
    }
}
