package telework.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import telework.mail.service.CalendarFile;
import telework.registration.service.RegistrationCalendarService;
import telework.registration.service.RosterService;
import telework.web.ARequest;
import telework.web.AnAnswer;
import telework.web.Language;

/** What a person and a reception desk take along. */
class RegistrationFilesTest {

    private static final String CALENDAR = "BEGIN:VCALENDAR\r\nSUMMARY:テレワーク入門\r\nEND:VCALENDAR\r\n";

    @Test
    void theCalendarSaysItsMethodAndIsUtf8() throws IOException {
        var servlet = new RegistrationCalendarServlet();
        servlet.calendars = new RegistrationCalendarService() {
            @Override
            public Optional<CalendarFile> of(String token) {
                return token.equals("secret") ? Optional.of(new CalendarFile("PUBLISH", CALENDAR)) : Optional.empty();
            }
        };

        var answer = new AnAnswer();
        servlet.doGet(ARequest.of("", Map.of("token", "secret")), answer.response());
        var other = new AnAnswer();
        servlet.doGet(ARequest.of("", Map.of("token", "other")), other.response());

        assertThat(answer.type()).isEqualTo("text/calendar; method=PUBLISH; charset=UTF-8");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(CALENDAR);
        assertThat(other.status()).isEqualTo(404);
    }

    @Test
    void theRosterIsAPdfAndNothingElse() throws IOException {
        var servlet = new RosterServlet();
        servlet.language = new Language() {
            @Override
            public String getCode() {
                return Locale.JAPANESE.getLanguage();
            }
        };
        servlet.rosters = new RosterService() {
            @Override
            public byte[] print(String code, boolean waiting, String language) {
                return (code + waiting + language).getBytes(StandardCharsets.US_ASCII);
            }
        };

        var answer = new AnAnswer();
        servlet.doGet(ARequest.of("", Map.of("code", "tm2026-0001-1", "waiting", "true")), answer.response());

        assertThat(answer.type()).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Length")).isEqualTo("19");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.bytes()).asString(StandardCharsets.US_ASCII).isEqualTo("tm2026-0001-1trueja");
    }
}
