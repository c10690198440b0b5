package telework.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketTest {

    private static final String NUMBER = "482109375216";
    private static final TicketSeal OURS = new TicketSeal("a".repeat(64));

    @Test
    void isDigitsThroughoutAndSaysNothingButTheNumber() {
        assertThat(OURS.seal(NUMBER, 7L).text()).matches("482109375216\\d{24}");
    }

    /** The same for ever: tickets are on paper. */
    @Test
    void isTheSameOnEveryNodeAndEveryDay() {
        assertThat(OURS.seal(NUMBER, 7L)).isEqualTo(new TicketSeal("a".repeat(64)).seal(NUMBER, 7L));
    }

    @Test
    void isReadAsScannersAndPeopleTypeIt() {
        var ticket = OURS.seal(NUMBER, 7L);
        var wide = ticket.text().chars().mapToObj(digit -> Character.toString(digit - '0' + '０'));

        assertThat(Ticket.read(ticket.text() + "\r\n")).contains(ticket);
        assertThat(Ticket.read(String.join("", wide.toList()))).contains(ticket);
        assertThat(Ticket.read(ticket.text().replaceAll("(.{4})", "$1 "))).contains(ticket);
        assertThat(OURS.isOn(ticket, 7L)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "さとう", "482109375216", "4821-0937-5216", "https://example.jp/r/abc"})
    void isNotReadWhereThereIsNone(String typed) {
        assertThat(Ticket.read(typed)).isEmpty();
        assertThat(Ticket.isMeantBy(typed)).isFalse();
    }

    @Test
    void isMeantByMoreDigitsThanANumberHas() {
        assertThat(Ticket.isMeantBy("4821093752161")).isTrue();
        assertThat(Ticket.isMeantBy(OURS.seal(NUMBER, 7L).text())).isTrue();
    }

    @Test
    void isRefusedWhenItIsForgedForeignOrOfAnotherSession() {
        var ticket = OURS.seal(NUMBER, 7L);

        assertThat(OURS.isOn(ticket, 8L)).as("another session").isFalse();
        assertThat(new TicketSeal("b".repeat(64)).isOn(ticket, 7L))
                .as("another system")
                .isFalse();
        assertThat(OURS.isOn(new Ticket("482109375217", ticket.seal()), 7L))
                .as("another number")
                .isFalse();
        for (int place = 0; place < TicketSeal.DIGITS; place++) {
            assertThat(OURS.isOn(new Ticket(NUMBER, changed(ticket.seal(), place)), 7L))
                    .as("digit " + place)
                    .isFalse();
        }
    }

    private static String changed(String digits, int place) {
        var other = new StringBuilder(digits);
        other.setCharAt(place, digits.charAt(place) == '9' ? '0' : (char) (digits.charAt(place) + 1));
        return other.toString();
    }
}
