package telework.mail.service;

import java.nio.file.Path;
import java.util.Optional;

/** Mail settings for a test. */
public final class Settings {

    private Settings() {}

    /** A server on this machine. */
    public static MailSettings smtp(int port) {
        var settings = folder(Path.of("unused"));
        settings.host = Optional.of("127.0.0.1");
        settings.port = port;
        return settings;
    }

    /** No server: files in a folder. */
    public static MailSettings folder(Path data) {
        var settings = new MailSettings();
        settings.host = Optional.empty();
        settings.user = Optional.empty();
        settings.password = Optional.empty();
        settings.from = "テレワーク月間事務局 <no-reply@example.jp>";
        settings.inDoubt = "hold";
        settings.lease = "PT15M";
        settings.data = data.toString();
        return settings;
    }

    public static MailSettings resending(MailSettings settings) {
        settings.inDoubt = "resend";
        return settings;
    }
}
