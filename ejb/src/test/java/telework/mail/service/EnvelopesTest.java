package telework.mail.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telework.common.EmailAddress;

/** What people write about themselves and their seminars stays text in a mail, though whoever wrote it down should have cleaned it. */
class EnvelopesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Taro\r\nBcc: all@example.com",
                "Taro\nBcc: all@example.com",
                "Taro\rBcc: all@example.com",
                "太郎\r\nBcc: all@example.com",
                "Taro\r\n\r\nAnother mail",
                "Taro\u2028Bcc: all@example.com",
                "\"Taro\" <all@example.com>, x"
            })
    void noNameBecomesAHeader(String name) throws MessagingException, IOException {
        var mail = read(letter(name));

        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getAllRecipients()[0].toString()).contains("<taro@example.jp>");
        assertThat(mail.getSubject()).startsWith("Telework Month").doesNotContain("\r", "\n", "\u2028");
        assertThat(((Multipart) mail.getContent()).getCount()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                "${7*7}<b>"
            })
    void noNameBecomesAScript(String name) throws MessagingException, IOException {
        var alternatives = (Multipart)
                ((Multipart) read(letter(name)).getContent()).getBodyPart(0).getContent();

        assertThat(html(alternatives.getBodyPart(1)))
                .doesNotContain("<script", "<img", "<b>", "href=\"javascript:", "49");
        assertThat((String) alternatives.getBodyPart(0).getContent()).contains(name);
    }

    private static String html(BodyPart part) throws MessagingException, IOException {
        assertThat(part.isMimeType("text/html")).isTrue();
        return (String) part.getContent();
    }

    private static Letter letter(String name) {
        return new Letter(
                "ja",
                "Telework Month " + name,
                name,
                name + " 様",
                List.of(name),
                List.of(new Letter.Fact(name, name)),
                List.of(new Letter.Action(name, "https://telework.example.jp/r/x")),
                null);
    }

    /** As whoever receives it takes it apart. */
    private static MimeMessage read(Letter letter) throws MessagingException, IOException {
        var envelopes = new Envelopes();
        envelopes.settings = Settings.folder(Path.of("unused"));
        envelopes.press = new LetterPress();
        envelopes.clock = CLOCK;
        var sent = new ByteArrayOutputStream();
        envelopes
                .seal(letter, new EmailAddress("taro@example.jp"), "<1@telework.example.jp>")
                .writeTo(sent);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(sent.toByteArray()));
    }
}
