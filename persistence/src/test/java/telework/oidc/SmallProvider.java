package telework.oidc;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A provider of OpenID Connect on this machine: does all that the standard asks for, until it is told to misbehave. */
public final class SmallProvider implements AutoCloseable {

    public static final String CLIENT = "telework";
    public static final String SECRET = "sesame & open+up%";

    private final HttpServer server;
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final SmallProviderTokens tokens = new SmallProviderTokens();
    private final Map<String, Map<String, String>> questions = new ConcurrentHashMap<>();
    private final Map<String, JsonObject> accesses = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    /** What it says in its answers from now on. */
    public volatile Misdeed misdeed = Misdeed.NONE;

    /** Who sits in front of it. */
    public volatile String subject = UUID.randomUUID().toString();

    /** More about them, in the token and in userinfo. */
    public volatile Map<String, String> claims = Map.of();

    /** Where the browser was led to say goodbye; null before. */
    public volatile Map<String, String> farewell;

    public SmallProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
        server.setExecutor(pool);
        server.createContext("/", this::answer);
        server.start();
    }

    /** With a slash at its end, as some have. */
    public String issuer() {
        return root() + "/oauth/";
    }

    private String root() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How often it was asked for anything. */
    public int asked() {
        return asked.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/oauth/.well-known/openid-configuration" -> say(exchange, 200, document());
                case "/oauth/authorize" -> authorize(exchange);
                case "/oauth/token" -> token(exchange);
                case "/oauth/jwks" -> say(exchange, 200, tokens.keys());
                case "/oauth/userinfo" -> userinfo(exchange);
                case "/oauth/end" -> end(exchange);
                default -> say(exchange, 404, Json.createObjectBuilder().build());
            }
        }
    }

    private JsonObject document() {
        return Json.createObjectBuilder()
                .add("issuer", misdeed == Misdeed.OTHER_ISSUER_IN_DOCUMENT ? root() : issuer())
                .add("authorization_endpoint", issuer() + "authorize")
                .add(
                        "token_endpoint",
                        misdeed == Misdeed.FOREIGN_TOKEN_ENDPOINT ? "http://127.0.0.1:1/token" : issuer() + "token")
                .add("jwks_uri", issuer() + "jwks")
                .add("userinfo_endpoint", issuer() + "userinfo")
                .add("end_session_endpoint", issuer() + "end")
                .build();
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var question = fields(exchange.getRequestURI().getRawQuery());
        boolean complete = "code".equals(question.get("response_type"))
                && CLIENT.equals(question.get("client_id"))
                && "S256".equals(question.get("code_challenge_method"))
                && Arrays.asList(question.getOrDefault("scope", "").split(" ")).contains("openid")
                && question.keySet().containsAll(Set.of("state", "nonce", "code_challenge", "redirect_uri"));
        if (!complete) {
            say(exchange, 400, error("invalid_request"));
            return;
        }
        var code = UUID.randomUUID().toString();
        questions.put(code, question);
        lead(
                exchange,
                question.get("redirect_uri") + "?code=" + code + "&state=" + encoded(question.get("state")) + "&iss="
                        + encoded(issuer()));
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (!isClient(exchange, form)) {
            say(exchange, 401, error("invalid_client"));
            return;
        }
        var question = misdeed == Misdeed.CODE_TWICE ? null : questions.remove(form.getOrDefault("code", ""));
        boolean right = question != null
                && "authorization_code".equals(form.get("grant_type"))
                && question.get("redirect_uri").equals(form.get("redirect_uri"))
                && question.get("code_challenge")
                        .equals(new Proofs("", form.getOrDefault("code_verifier", "")).challenge());
        switch (misdeed) {
            case SLOW -> pause(60_000);
            case DRIPPING -> drip(exchange);
            case ENDLESS -> flood(exchange);
            case REDIRECTING -> lead(exchange, issuer() + "jwks");
            case BROKEN -> sayText(exchange, 200, "<html>");
            default -> say(exchange, right ? 200 : 400, right ? granted(question) : error("invalid_grant"));
        }
    }

    private boolean isClient(HttpExchange exchange, Map<String, String> form) {
        var assertion = form.get("client_assertion");
        if (assertion != null) {
            return tokens.isClients(assertion, issuer() + "token");
        }
        var basic = "Basic "
                + Base64.getEncoder()
                        .encodeToString((encoded(CLIENT) + ":" + encoded(SECRET)).getBytes(StandardCharsets.UTF_8));
        return basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || SECRET.equals(form.get("client_secret"));
    }

    private JsonObject granted(Map<String, String> question) {
        var access = UUID.randomUUID().toString();
        accesses.put(
                access,
                person(misdeed == Misdeed.OTHER_PERSON_IN_USERINFO ? "somebody-else" : subject)
                        .build());
        var granted = Json.createObjectBuilder().add("access_token", access).add("token_type", "Bearer");
        return misdeed == Misdeed.NO_TOKEN
                ? granted.build()
                : granted.add(
                                "id_token",
                                tokens.token(
                                        misdeed,
                                        issuer(),
                                        question.get("nonce"),
                                        person(subject).build()))
                        .build();
    }

    private JsonObjectBuilder person(String name) {
        var person = Json.createObjectBuilder().add("sub", name);
        claims.forEach(person::add);
        return person;
    }

    private void userinfo(HttpExchange exchange) throws IOException {
        var bearer = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        var person = accesses.get(bearer.replaceFirst("^Bearer ", ""));
        say(exchange, person == null ? 401 : 200, person == null ? error("invalid_token") : person);
    }

    private void end(HttpExchange exchange) throws IOException {
        farewell = fields(exchange.getRequestURI().getRawQuery());
        lead(exchange, farewell.get("post_logout_redirect_uri"));
    }

    private void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (int drop = 0; drop < 600; drop++) {
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
            pause(100);
        }
    }

    private void flood(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (int piece = 0; piece < 64; piece++) {
            exchange.getResponseBody().write(new byte[64 * 1024]);
        }
    }

    private static void lead(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void say(HttpExchange exchange, int status, JsonObject text) throws IOException {
        sayText(exchange, status, text.toString());
    }

    private static void sayText(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static JsonObject error(String name) {
        return Json.createObjectBuilder().add("error", name).build();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The fields of a form or of a query. */
    public static Map<String, String> fields(String text) {
        return Arrays.stream(text.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The private key by which the client may show itself, as JWK. */
    public String clientKey() {
        return tokens.clientKey();
    }

    @Override
    public void close() {
        server.stop(0);
        pool.shutdownNow();
    }
}
