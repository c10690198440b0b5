package telework.mail.service;

/** Lets tests of other features send for real. */
public final class SmtpPostmanFixture {

    private SmtpPostmanFixture() {}

    public static Postman with(MailSettings settings) {
        return new SmtpPostman(settings);
    }
}
