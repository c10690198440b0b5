package telework.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The same with a provider that others have written: {@code ./mvnw verify -P keycloak -Dit.test=KeycloakIT}. */
@EnabledIfSystemProperty(named = "telework.keycloak", matches = ".+")
class KeycloakIT {

    private static RunningServer server;
    private static RunningKeycloak keycloak;

    private final FormClient client = new FormClient(server.base());

    @BeforeAll
    static void start() {
        int port = RunningServer.freePort();
        var issuer = RunningKeycloak.issuer(port);
        server = RunningServer.start(
                RunningServer.dataFolder("keycloak"),
                Map.of(
                        "telework.oidc.issuer", issuer,
                        "telework.oidc.client-id", "telework",
                        "telework.oidc.client-secret", RunningKeycloak.SECRET,
                        "telework.oidc.claims", "userinfo",
                        "telework.oidc.accept", "preferred_username=hanako",
                        "telework.oidc.label", "Keycloak"));
        keycloak = RunningKeycloak.start(port, server.base());
    }

    @AfterAll
    static void stop() {
        server.close();
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void somebodyConnectsTheAccountComesInByKeycloakAndLeavesBoth() {
        var console = client.follow(client.submit(
                client.get("/login"),
                "form",
                "form:submit",
                Map.of("form:email", "demo@example.jp", "form:password", "demo")));
        assertThat(console.address().getPath()).isEqualTo("/console");
        var there = client.follow(client.submit(
                client.get("/console/me/provider"), "form", "form:connect", Map.of("form:present", "demo")));
        var connected = tellKeycloak(there);
        assertThat(connected.text()).contains("Keycloak と連携しています");
        client.follow(client.submit(connected, "leave", "signOut", Map.of()));

        // Keycloak still knows the person from before.
        var inside = client.follow(client.submit(client.get("/login"), "provider", "provider:go", Map.of()));
        assertThat(inside.address().getPath()).isEqualTo("/console");
        assertThat(inside.text()).contains("デモ担当者");

        var outside = client.follow(client.submit(inside, "leave", "signOut", Map.of()));
        assertThat(outside.address().getPath()).isEqualTo("/login");
        // And asks again now: the session there has ended too.
        var asked = client.follow(client.submit(outside, "provider", "provider:go", Map.of()));
        assertThat(tellKeycloak(asked).address().getPath()).isEqualTo("/console");
    }

    private FormClient.Page tellKeycloak(FormClient.Page page) {
        return client.follow(client.submit(
                page, "kc-form-login", "login", Map.of("username", "hanako", "password", RunningKeycloak.PASSWORD)));
    }
}
