package telework.account.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import telework.account.Totp;
import telework.qr.service.QrCode;

/**
 * What an app needs to give codes for an account.
 *
 * @param secret in Base32, for those who type it
 * @param qr the same for a camera
 */
public record Enrolment(String secret, QrCode qr) {

    private static final String ISSUER = "Telework Month";

    static Enrolment of(Totp totp, String account) {
        var address = "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
                .formatted(encoded(ISSUER), encoded(account), totp.base32(), encoded(ISSUER));
        return new Enrolment(totp.base32(), QrCode.of(address));
    }

    /** In groups of four, as it is read out. */
    public String grouped() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
