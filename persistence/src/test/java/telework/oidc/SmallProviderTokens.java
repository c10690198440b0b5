package telework.oidc;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the small provider signs, written without the library that reads it: neither hides a mistake of the other. */
final class SmallProviderTokens {

    private static final String KEY_ID = "one";
    private static final int BITS = 2048;

    private final KeyPair own = pair();
    private final KeyPair strange = pair();
    private final KeyPair clients = pair();

    JsonObject keys() {
        return Json.createObjectBuilder()
                .add("keys", Json.createArrayBuilder().add(publicKey(own, KEY_ID)))
                .build();
    }

    String token(Misdeed misdeed, String issuer, String nonce, JsonObject person) {
        var claims = claims(misdeed, issuer, nonce, person);
        return switch (misdeed) {
            case UNSIGNED -> text(header("none", KEY_ID)) + "." + text(claims) + ".";
            case SHARED_SECRET -> shared(text(header("HS256", KEY_ID)) + "." + text(claims));
            case BAD_SIGNATURE -> signed(strange.getPrivate(), header("RS256", KEY_ID), claims);
            case OTHER_KEY -> signed(strange.getPrivate(), header("RS256", "two"), claims);
            default -> signed(own.getPrivate(), header("RS256", KEY_ID), claims);
        };
    }

    private static JsonObject claims(Misdeed misdeed, String issuer, String nonce, JsonObject person) {
        // A provider is another machine and reads a clock of its own.
        long now = Instant.now().getEpochSecond();
        var claims = Json.createObjectBuilder(person)
                .add("iss", misdeed == Misdeed.WRONG_ISSUER ? issuer + "x" : issuer)
                .add("aud", misdeed == Misdeed.WRONG_AUDIENCE ? "another" : SmallProvider.CLIENT)
                .add("iat", misdeed == Misdeed.FROM_THE_FUTURE ? now + 3600 : now)
                .add("exp", misdeed == Misdeed.EXPIRED ? now - 120 : now + 300)
                .add("nonce", misdeed == Misdeed.WRONG_NONCE ? nonce + "x" : nonce);
        switch (misdeed) {
            case FOREIGN_PARTY -> claims.add("azp", "another");
            case SEVERAL_AUDIENCES ->
                claims.add(
                        "aud",
                        Json.createArrayBuilder().add(SmallProvider.CLIENT).add("another"));
            case NO_NONCE -> claims.remove("nonce");
            case NO_SUBJECT -> claims.remove("sub");
            default -> {}
        }
        return claims.build();
    }

    private static JsonObject header(String algorithm, String key) {
        return Json.createObjectBuilder().add("alg", algorithm).add("kid", key).build();
    }

    private static String signed(PrivateKey key, JsonObject header, JsonObject claims) {
        try {
            var text = text(header) + "." + text(claims);
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + encoded(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String shared(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SmallProvider.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return text + "." + encoded(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether it is the client's own word, made for that endpoint (RFC 7523). */
    boolean isClients(String assertion, String endpoint) {
        try {
            var parts = assertion.split("\\.");
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(clients.getPublic());
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            var claims = read(parts[1]);
            return signature.verify(Base64.getUrlDecoder().decode(parts[2]))
                    && claims.getString("iss").equals(SmallProvider.CLIENT)
                    && claims.getString("sub").equals(SmallProvider.CLIENT)
                    && claims.getString("aud").equals(endpoint)
                    && claims.getInt("exp") > claims.getInt("iat")
                    && !claims.getString("jti").isEmpty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String clientKey() {
        var key = (RSAPrivateCrtKey) clients.getPrivate();
        return Json.createObjectBuilder(publicKey(clients, "client"))
                .add("d", encoded(key.getPrivateExponent()))
                .add("p", encoded(key.getPrimeP()))
                .add("q", encoded(key.getPrimeQ()))
                .add("dp", encoded(key.getPrimeExponentP()))
                .add("dq", encoded(key.getPrimeExponentQ()))
                .add("qi", encoded(key.getCrtCoefficient()))
                .build()
                .toString();
    }

    private static JsonObject publicKey(KeyPair pair, String id) {
        var key = (RSAPublicKey) pair.getPublic();
        return Json.createObjectBuilder()
                .add("kty", "RSA")
                .add("kid", id)
                .add("use", "sig")
                .add("n", encoded(key.getModulus()))
                .add("e", encoded(key.getPublicExponent()))
                .build();
    }

    private static JsonObject read(String part) {
        var text = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static String text(JsonObject object) {
        return encoded(object.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Without the byte that only says that it is positive. */
    private static String encoded(BigInteger number) {
        var bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return encoded(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
