package telework.oidc.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.BadJWSException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.text.ParseException;
import java.util.Set;
import telework.oidc.AnswerRefused;
import telework.oidc.Fault;
import telework.oidc.ProviderUnavailable;

/**
 * Reads ID tokens: signed by a key that the provider names, by a method with a public key (a shared secret would let each of us
 * two sign in the other's name), and then what they say.
 */
@Dependent
public class IdTokens {

    private static final Set<JWSAlgorithm> ACCEPTED = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    @Inject
    ProviderDirectory directory;

    @Inject
    IdTokenRules rules;

    /** The claims of a token that holds. @throws AnswerRefused when it does not */
    JsonObject read(String token, String nonce) {
        var signed = signed(token);
        if (!ACCEPTED.contains(signed.getHeader().getAlgorithm())) {
            throw new AnswerRefused(Fault.ALGORITHM);
        }
        checkSignature(signed);
        var claims = new ProviderLine.Answer(200, signed.getPayload().toString()).json();
        rules.check(claims, nonce);
        return claims;
    }

    private static SignedJWT signed(String token) {
        try {
            if (JWTParser.parse(token) instanceof SignedJWT signed) {
                return signed;
            }
            throw new AnswerRefused(Fault.UNSIGNED);
        } catch (ParseException unreadable) {
            throw new AnswerRefused(Fault.FORM);
        }
    }

    private void checkSignature(SignedJWT token) {
        try {
            processor().process(token, null);
        } catch (BadJWSException wrong) {
            throw new AnswerRefused(Fault.SIGNATURE);
        } catch (BadJOSEException noKey) {
            throw new AnswerRefused(Fault.KEY);
        } catch (JWKSetUnavailableException down) {
            throw new ProviderUnavailable("its keys cannot be read", down);
        } catch (JOSEException noKey) {
            throw new AnswerRefused(Fault.KEY);
        }
    }

    private DefaultJWTProcessor<SecurityContext> processor() {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ACCEPTED, directory.keys()));
        // What it says is checked by our clock and told apart: see IdTokenRules.
        processor.setJWTClaimsSetVerifier(null);
        return processor;
    }
}
