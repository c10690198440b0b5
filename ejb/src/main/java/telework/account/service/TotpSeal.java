package telework.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telework.account.Totp;

/**
 * Keeps secrets of second factors in the database so that the database alone does not give them away: AES-256-GCM, bound to
 * the account, with a key from the settings. Without a key they are kept as they are, and their text says so.
 */
@ApplicationScoped
public class TotpSeal {

    private static final String SEALED = "gcm:";
    private static final String PLAIN = "plain:";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int IV_BYTES = 12;
    private static final int KEY_BYTES = 32;
    private static final int TAG_BITS = 128;

    @Inject
    @ConfigProperty(name = "telework.totp.key")
    Optional<String> key;

    String seal(Totp totp, Long account) {
        return key.isPresent() ? SEALED + encoded(encrypted(totp.secret(), account)) : PLAIN + encoded(totp.secret());
    }

    /** Reads both, so that a key may be set later. */
    Totp open(String kept, Long account) {
        var text = Base64.getDecoder().decode(kept.substring(kept.indexOf(':') + 1));
        return new Totp(kept.startsWith(SEALED) ? decrypted(text, account) : text);
    }

    private byte[] encrypted(byte[] secret, Long account) {
        var iv = new byte[IV_BYTES];
        RANDOM.nextBytes(iv);
        var text = crypt(Cipher.ENCRYPT_MODE, iv, secret, account);
        return ByteBuffer.allocate(iv.length + text.length).put(iv).put(text).array();
    }

    private byte[] decrypted(byte[] sealed, Long account) {
        var iv = Arrays.copyOf(sealed, IV_BYTES);
        var text = Arrays.copyOfRange(sealed, IV_BYTES, sealed.length);
        return crypt(Cipher.DECRYPT_MODE, iv, text, account);
    }

    private byte[] crypt(int mode, byte[] iv, byte[] text, Long account) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(account.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("telework.totp.key does not fit the secret of account " + account, wrong);
        }
    }

    private SecretKeySpec key() {
        var bits =
                Base64.getDecoder().decode(key.orElseThrow(() -> new IllegalStateException("Set telework.totp.key")));
        if (bits.length != KEY_BYTES) {
            throw new IllegalStateException("telework.totp.key has to be the Base64 of 32 bytes");
        }
        return new SecretKeySpec(bits, "AES");
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
