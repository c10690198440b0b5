package telework.organisation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.common.Invalid;
import telework.common.Violation;
import telework.organisation.NoSuchOrganisation;
import telework.organisation.OrganisationEditedMeanwhile;
import telework.organisation.OrganisationListedAlready;

@ParameterizedClass
@EnumSource(Database.class)
class OrganisationServiceTest {

    /** Friday 20 November, 16:30 in Japan; Monday is a holiday. */
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T07:30:00Z"), ZoneOffset.UTC);

    @Parameter
    Database database;

    private final String name = "見本商工会議所 " + UUID.randomUUID();

    @Test
    void opensWhatItSaved() {
        var form = form(Map.of(
                "kana", "みほんしょうこうかいぎしょ",
                "corporateNumber", "",
                "fax", "03-0000-0001",
                "friday", "9:00-12:00、13:00～17:00",
                "closures", "2026-12-29～2027-01-03 年末年始"));
        var id = in(service -> service.add(form));

        var opened = in(service -> service.open(id));

        assertThat(opened.typed())
                .containsEntry("kana", "ミホンショウコウカイギショ")
                .containsEntry("fax", "03-0000-0001")
                .containsEntry("friday", "09:00-12:00, 13:00-17:00")
                .containsEntry("closures", "2026-12-29～2027-01-03 年末年始");
        assertThat(opened.served()).containsExactly("13", "14");
    }

    @Test
    void changesNothingWhenItIsSavedAsItWasOpened() {
        var id = in(service -> service.add(form(Map.of("friday", "9:00-17:00"))));
        var opened = in(service -> service.open(id));

        in(service -> {
            service.change(opened);
            return null;
        });

        assertThat(this.<OrganisationForm>in(service -> service.open(id))).isEqualTo(opened);
    }

    @Test
    void tellsWhetherItIsOpenAndUntilWhen() {
        var id = in(service -> service.add(form(Map.of("friday", "9:00-17:00", "monday", "9:00-17:00"))));

        assertThat(this.<OpenNow>in(service -> service.openNow(id)))
                .isEqualTo(new OpenNow(true, true, Instant.parse("2026-11-20T08:00:00Z")));
        assertThat(database.<OpenNow>in(em -> OrganisationServiceFixture.in(
                                em, Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC))
                        .openNow(id)))
                .as("not on Monday, which is 勤労感謝の日")
                .isEqualTo(new OpenNow(true, false, Instant.parse("2026-11-27T00:00:00Z")));
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        var wrong = form(Map.of(
                "kind",
                "PALACE",
                "prefecture",
                "48",
                "email",
                "nobody",
                "website",
                "javascript:alert(1)",
                "sunday",
                "9-17",
                "closures",
                "年末",
                "corporateNumber",
                "1234567890123"));

        assertThatThrownBy(() -> in(service -> service.add(wrong)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::field)
                                .containsExactlyInAnyOrder(
                                        "kind",
                                        "prefecture",
                                        "email",
                                        "website",
                                        "sunday",
                                        "closures",
                                        "corporateNumber"));
    }

    @Test
    void refusesTheSameChamberInAnotherSpelling() {
        in(service -> service.add(form(Map.of())));

        assertThatThrownBy(() -> in(service -> service.add(form(Map.of("name", name.replace(' ', '　'))))))
                .isInstanceOf(OrganisationListedAlready.class);
    }

    @Test
    void tellsWhoeverOpenedItBeforeSomebodyElseSaved() {
        var id = in(service -> service.add(form(Map.of())));
        var opened = in(service -> service.open(id));
        in(service -> {
            service.change(new OrganisationForm(
                    id, opened.version(), form(Map.of("fax", "1")).typed(), List.of()));
            return null;
        });

        assertThatThrownBy(() -> in(service -> {
                    service.change(opened);
                    return null;
                }))
                .isInstanceOf(OrganisationEditedMeanwhile.class);
    }

    @Test
    void knowsNoneThatIsNotThere() {
        assertThatThrownBy(() -> in(service -> service.open(-1L))).isInstanceOf(NoSuchOrganisation.class);
    }

    private OrganisationForm form(Map<String, String> more) {
        var typed = new HashMap<>(Map.of("kind", "CHAMBER", "name", name, "prefecture", "13"));
        typed.putAll(more);
        return new OrganisationForm(null, null, typed, List.of("14", "13"));
    }

    private <T> T in(Function<OrganisationService, T> work) {
        return database.in(em -> work.apply(OrganisationServiceFixture.in(em, FRIDAY)));
    }
}
