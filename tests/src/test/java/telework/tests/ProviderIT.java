package telework.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telework.oidc.Misdeed;
import telework.oidc.SmallProvider;

/** The second way into the console, against the running server and a provider beside it. */
class ProviderIT {

    private static final String DEMO = "demo@example.jp";

    private static SmallProvider provider;
    private static RunningServer server;

    private FormClient client;

    @BeforeAll
    static void start() {
        provider = new SmallProvider();
        server = RunningServer.start(
                RunningServer.dataFolder("provider"),
                Map.of(
                        "telework.oidc.issuer",
                        provider.issuer(),
                        "telework.oidc.client-id",
                        SmallProvider.CLIENT,
                        "telework.oidc.client-secret",
                        SmallProvider.SECRET,
                        "telework.oidc.claims",
                        "userinfo",
                        "telework.oidc.label",
                        "職員認証"));
    }

    @AfterAll
    static void stop() {
        server.close();
        provider.close();
    }

    @BeforeEach
    void comeAnew() {
        client = new FormClient(server.base());
        provider.misdeed = Misdeed.NONE;
    }

    @Test
    void somebodyConnectsTheAccountAndComesInByTheProvider() {
        provider.subject = UUID.randomUUID().toString();
        signInWithPassword();
        var connecting = client.submit(
                client.get("/console/me/provider"), "form", "form:connect", Map.of("form:present", "demo"));
        assertThat(connecting.location().toString()).startsWith(provider.issuer() + "authorize?");
        var connected = client.follow(connecting);
        assertThat(connected.address().getPath()).isEqualTo("/console/me/provider");
        assertThat(connected.text()).contains("職員認証 と連携しています", "外部アカウントと連携しました");
        assertThat(client.submit(connected, "leave", "signOut", Map.of()).location())
                .isEqualTo(server.base().resolve("/login"));

        var login = client.get("/login?to=%2Fconsole%2Fboard");
        assertThat(login.headers().get("content-security-policy"))
                .contains("form-action 'self' " + provider.issuer().replace("/oauth/", ""));
        var before = client.session();
        var board = client.follow(client.submit(login, "provider", "provider:go", Map.of()));
        assertThat(board.address().getPath()).isEqualTo("/console/board");
        assertThat(board.text()).contains("デモ担当者");
        assertThat(client.session()).isPresent().isNotEqualTo(before);

        var leaving = client.submit(board, "leave", "signOut", Map.of());
        assertThat(leaving.location().toString()).startsWith(provider.issuer() + "end?");
        assertThat(client.follow(leaving).address().getPath()).isEqualTo("/login");
        assertThat(provider.farewell)
                .containsEntry("client_id", SmallProvider.CLIENT)
                .containsKey("id_token_hint");
        assertThat(client.get("/console/board").location().getPath()).isEqualTo("/login");
    }

    @Test
    void whoIsConnectedWithNothingIsToldWhatToDo() {
        provider.subject = "stranger";
        provider.claims = Map.of("email", DEMO);

        var refused = client.follow(client.submit(client.get("/login"), "provider", "provider:go", Map.of()));

        assertThat(refused.address().getPath()).isEqualTo("/login/provider");
        assertThat(refused.text()).contains("この外部アカウントと連携しているアカウントがありません", "href=\"/login\"");
        assertThat(refused.headers()).containsEntry("cache-control", "no-store");
        assertThat(client.get("/console/board").location().getPath()).isEqualTo("/login");
    }

    @Test
    void anAnswerThatNobodyAskedForOpensNothing() {
        var refused = client.get("/login/provider?code=x&state=y");

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.text()).contains("サインインを完了できませんでした", "STATE");
    }

    @Test
    void thePasswordOpensWhenTheProviderDoesNotAnswer() {
        provider.misdeed = Misdeed.BROKEN;

        var refused = client.follow(client.submit(client.get("/login"), "provider", "provider:go", Map.of()));

        assertThat(refused.text()).contains("外部の認証サービスに接続できません");
        signInWithPassword();
    }

    @Test
    void theIdOfASessionAloneOpensNothing() {
        signInWithPassword();
        var thief = client.withSessionAlone();

        assertThat(thief.session()).isEqualTo(client.session());
        assertThat(thief.get("/console").location().getPath()).isEqualTo("/login");
    }

    /** A session is one person's: whoever signs in where somebody is signed in already is not taken for them. */
    @Test
    void whoSignsInAfterSomebodyElseIsThemselves() {
        signInWithPassword();
        assertThat(client.get("/console/accounts").status()).isEqualTo(200);
        var before = client.session();

        var console = signIn("wakakusa@example.jp");

        assertThat(console.text()).contains("若草川 加藤").doesNotContain("デモ担当者");
        assertThat(console.headers()).containsEntry("cache-control", "no-store");
        assertThat(client.get("/console/accounts").status()).isEqualTo(403);
        assertThat(client.session()).isPresent().isNotEqualTo(before);
    }

    /** An address of another site behind the login page leads to our own first page. */
    @Test
    void leadsNowhereElse() {
        provider.subject = UUID.randomUUID().toString();
        var away = client.get("/login?to=https%3A%2F%2Fevil.example%2Fconsole");

        var refused = client.follow(client.submit(away, "provider", "provider:go", Map.of()));

        assertThat(refused.address().getAuthority()).isEqualTo(server.base().getAuthority());
    }

    private void signInWithPassword() {
        assertThat(signIn(DEMO).address().getPath()).isEqualTo("/console");
    }

    private FormClient.Page signIn(String email) {
        return client.follow(client.submit(
                client.get("/login"), "form", "form:submit", Map.of("form:email", email, "form:password", "demo")));
    }
}
