package telework.common.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under which addresses the public reaches the pages; the base of every link in mail. */
@Dependent
public class PublicAddress {

    @Inject
    @ConfigProperty(name = "telework.public-url", defaultValue = "http://127.0.0.1:8080")
    String base;

    public PublicAddress() {}

    public PublicAddress(String base) {
        this.base = base;
    }

    /** @param path with a slash in front */
    public String page(String path) {
        return base() + path;
    }

    /** The page of one session. */
    public String session(String code) {
        return base() + "/seminars/" + code;
    }

    /** The page on which a person sees and cancels one registration. */
    public String registration(String token) {
        return base() + "/r/" + token;
    }

    /** By which one person joins a session online. */
    public String join(String token) {
        return registration(token) + "/join";
    }

    /** A resource of REST. */
    public String api(String path) {
        return base() + "/api/v1/" + path;
    }

    /** The host, as a domain of our own in identifiers that must be unique in the world. */
    public String host() {
        return URI.create(base).getHost();
    }

    /** Whether the public comes by TLS. */
    public boolean isSecure() {
        return base.startsWith("https:");
    }

    /**
     * What a cookie of ours is called: by TLS with a prefix by which browsers take it from this host alone, with TLS, and for all
     * of its pages (RFC 6265bis, 4.1.3.2).
     */
    public String cookie(String name) {
        return isSecure() ? "__Host-" + name : name;
    }

    private String base() {
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }
}
