package telework.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.common.EmailAddress;
import telework.common.Kana;
import telework.common.PersonName;
import telework.firm.ANumber;
import telework.seminar.ASession;
import telework.seminar.AdmissionKind;
import telework.seminar.Place;

@ParameterizedClass
@EnumSource(Database.class)
class FirmsOfEarlierRegistrationsTest {

    private static final PersonName NAME = new PersonName("山田", "太郎", new Kana("ヤマダ"), new Kana("タロウ"));

    @Parameter
    Database database;

    @Test
    void givesEachNumberOneFirmUnderTheNameThatWasTypedFirst() {
        database.clear();
        var number = ANumber.any();
        database.run(em -> {
            var session = ASession.withSeats(10).in(em);
            var places = List.of("㈱みほん", "株式会社ミホン", "名だけ");
            for (int each = 0; each < places.size(); each++) {
                var who = new Applicant(
                        NAME,
                        new EmailAddress("v" + each + "@example.jp"),
                        places.get(each),
                        each == 2 ? null : number,
                        "ja");
                em.persist(new Registration(
                        session, AdmissionKind.VENUE, who, Place.SEAT, new RequestMark(null, "x"), ASession.NOW));
            }
            em.flush();
            em.createNativeQuery("update registration set firm_key = null").executeUpdate();
            em.unwrap(Session.class).doWork(connection -> new FirmsOfEarlierRegistrations().giveAll(connection));
        });

        assertThat(rows("select firm_key from registration order by email")).containsExactly("ミホン", "ミホン", "名ダケ");
        assertThat(rows("select f.name from registration r join firm f on f.id = r.firm_id order by r.email"))
                .containsExactly("㈱みほん", "㈱みほん");
        assertThat(rows("select name_key from firm where corporate_number = '" + number + "'"))
                .containsExactly("ミホン");
    }

    @SuppressWarnings("unchecked")
    private List<String> rows(String sql) {
        return database.in(em -> em.createNativeQuery(sql, String.class).getResultList());
    }
}
