package telework.token;

import telework.common.Refusal;

/** No token, or one that opens nothing: unknown, expired, revoked, or of somebody who has no right there any more. */
public class TokenRefused extends Refusal {

    public TokenRefused() {
        super(Kind.UNAUTHORIZED, "unauthorized");
    }
}
