package telework.oidc.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import telework.common.Secret;
import telework.common.service.PublicAddress;
import telework.oidc.AnswerRefused;
import telework.oidc.Fault;
import telework.oidc.IdentityNotAccepted;
import telework.oidc.Person;
import telework.oidc.Proofs;
import telework.oidc.ProviderUnavailable;

/** What is said between the provider and us: the code flow of OpenID Connect Core 1.0 with PKCE. */
@Dependent
public class Provider {

    /** Where the provider sends people back to; it has to be told the provider beforehand. */
    public static final String RETURN = "/login/provider";

    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    ProviderSettings settings;

    @Inject
    ProviderTrust trust;

    @Inject
    ProviderDirectory directory;

    @Inject
    ProviderLine line;

    @Inject
    ClientProof proof;

    @Inject
    IdTokens tokens;

    @Inject
    PublicAddress address;

    /** Where somebody goes who is to be vouched for. @throws ProviderUnavailable when the provider does not tell */
    String question(Secret state, Proofs proofs) {
        var question = new LinkedHashMap<String, String>();
        question.put("response_type", "code");
        question.put("client_id", settings.clientId());
        question.put("redirect_uri", address.page(RETURN));
        question.put("scope", settings.scopes());
        question.put("state", state.value());
        question.put("nonce", proofs.nonce());
        question.put("code_challenge", proofs.challenge());
        question.put("code_challenge_method", "S256");
        return with(directory.endpoints().authorization(), question);
    }

    /**
     * Who it is.
     *
     * @throws AnswerRefused when the code or the token does not hold
     * @throws IdentityNotAccepted when the settings ask for something else
     * @throws ProviderUnavailable when the provider does not answer
     */
    Vouched ask(String code, Proofs proofs) {
        var granted = fetch(code, proofs);
        var token = Claims.text(granted, "id_token").orElseThrow(() -> new AnswerRefused(Fault.FORM));
        var claims = tokens.read(token, proofs.nonce());
        var person = new Person(settings.issuer(), claims.getString("sub"));
        var told = trust.isByUserinfo() ? userinfo(granted, person) : claims;
        if (!trust.isAccepted(told)) {
            throw new IdentityNotAccepted();
        }
        return new Vouched(person, trust.isSecondFactor(claims), token);
    }

    private JsonObject fetch(String code, Proofs proofs) {
        var endpoint = directory.endpoints().token();
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", address.page(RETURN));
        form.put("code_verifier", proofs.verifier());
        var request = HttpRequest.newBuilder().header("Content-Type", FORM).header("Accept", "application/json");
        proof.add(form, request, endpoint);
        var answer = line.send(request.POST(HttpRequest.BodyPublishers.ofString(text(form))), endpoint);
        return granted(answer);
    }

    /** A code that is not taken is the affair of whoever brought it; all other refusals are between the provider and us. */
    private static JsonObject granted(ProviderLine.Answer answer) {
        if (answer.status() == 200) {
            return answer.json();
        }
        if (answer.status() == 400
                && Claims.text(answer.json(), "error")
                        .filter("invalid_grant"::equals)
                        .isPresent()) {
            throw new AnswerRefused(Fault.CODE);
        }
        throw new ProviderUnavailable("tokens were asked for, and the answer was " + answer.status());
    }

    /** It may be about somebody else unless it names the same person (OpenID Connect Core 1.0, 5.3.2). */
    private JsonObject userinfo(JsonObject granted, Person person) {
        var access = Claims.text(granted, "access_token").orElseThrow(() -> new AnswerRefused(Fault.FORM));
        var endpoint = Optional.ofNullable(directory.endpoints().userinfo())
                .orElseThrow(() -> new ProviderUnavailable("it has no userinfo"));
        var request = HttpRequest.newBuilder()
                .header("Authorization", "Bearer " + access)
                .header("Accept", "application/json");
        var told = new ProviderLine.Answer(200, line.read(request, endpoint)).json();
        if (!Claims.text(told, "sub").filter(person.subject()::equals).isPresent()) {
            throw new AnswerRefused(Fault.SUBJECT);
        }
        return told;
    }

    /** Where to end the session at the provider too; empty where that is not its affair. */
    Optional<String> farewell(String token) {
        var end = Optional.ofNullable(directory.endpoints().endSession());
        end.ifPresent(line::check);
        return end.map(endpoint -> with(
                endpoint,
                Map.of(
                        "id_token_hint", token,
                        "client_id", settings.clientId(),
                        "post_logout_redirect_uri", address.page("/login"))));
    }

    private static String with(URI endpoint, Map<String, String> query) {
        return endpoint + (endpoint.getQuery() == null ? "?" : "&") + text(query);
    }

    private static String text(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + ClientProof.encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }
}
