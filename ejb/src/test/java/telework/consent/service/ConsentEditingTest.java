package telework.consent.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.common.Invalid;
import telework.consent.ConsentTexts_;
import telework.consent.Purpose;
import telework.consent.ReplacedMeanwhile;
import telework.consent.Wording;
import telework.membership.service.AccessFixture;

@ParameterizedClass
@EnumSource(Database.class)
class ConsentEditingTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Parameter
    Database database;

    @AfterEach
    void onlyTheFirst() {
        database.run(em -> {
            em.createNativeQuery("update registration set consent_text_id = 1 where consent_text_id > 1")
                    .executeUpdate();
            em.createNativeQuery("delete from consent_text where version > 1").executeUpdate();
        });
    }

    @Test
    void aNewWordingFollowsAndTheEarlierStays() {
        publish(1, "新しい文言", "New wording");

        var versions = database.in(em -> editing(em).versions(Purpose.REGISTRATION));
        assertThat(versions).extracting(ConsentVersion::version).containsExactly(2, 1);
        assertThat(versions.get(0).wording()).isEqualTo(new Wording("新しい文言", "New wording"));
        assertThat(versions.get(0).madeBy()).isEqualTo("staff@example.jp");
        assertThat(versions.get(1).wording().ja()).contains("申込みの受付");
    }

    @Test
    void whoseFormIsOldIsToldSo() {
        publish(1, "新しい文言", "New wording");

        assertThatThrownBy(() -> publish(1, "別の文言", "Other wording")).isInstanceOf(ReplacedMeanwhile.class);
    }

    @Test
    void ofTwoAtOnceOneIsToldSo() throws InterruptedException, ExecutionException {
        var two = Executors.newFixedThreadPool(2);
        var first = two.submit(() -> attempt("一"));
        var second = two.submit(() -> attempt("二"));
        assertThat(first.get() ^ second.get()).as("one of the two").isTrue();
        two.shutdown();
    }

    @Test
    void bothLanguagesAreNeeded() {
        assertThatThrownBy(() -> publish(1, "文言", " "))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(violation -> violation.field())
                                .containsExactly("en"));
    }

    private boolean attempt(String wording) {
        try {
            publish(1, wording, wording);
            return true;
        } catch (ReplacedMeanwhile late) {
            return false;
        }
    }

    private void publish(int follows, String ja, String en) {
        database.run(em -> editing(em).publish(new ConsentForm(Purpose.REGISTRATION, follows, ja, en)));
    }

    private static ConsentEditing editing(EntityManager em) {
        var editing = new ConsentEditing();
        editing.texts = new ConsentTexts_(em);
        editing.access = AccessFixture.everywhere(em);
        editing.clock = CLOCK;
        return editing;
    }
}
