package telework.oidc;

import java.util.Base64;
import java.util.HexFormat;
import telework.common.Secret;
import telework.common.Sha256;

/**
 * What binds an answer of the provider to one question.
 *
 * @param nonce stands in the question and has to stand in the token
 * @param verifier stands hashed in the question, and proves who fetches the token (RFC 7636)
 */
public record Proofs(String nonce, String verifier) {

    public static Proofs next() {
        return new Proofs(Secret.next().value(), Secret.next().value());
    }

    /** Of the verifier, by the method S256 (RFC 7636, 4.2). */
    public String challenge() {
        var hash = HexFormat.of().parseHex(Sha256.hex(verifier));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    /** Keeps them out of logs. */
    @Override
    public String toString() {
        return "Proofs";
    }
}
