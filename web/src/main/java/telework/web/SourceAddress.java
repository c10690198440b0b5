package telework.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where in the network a request comes from. Behind proxies of our own it is what they say of it ({@code X-Forwarded-For});
 * what others say there is not believed, or everybody could choose to be somebody else.
 */
@ApplicationScoped
public class SourceAddress {

    private static final String FORWARDED = "X-Forwarded-For";
    private static final int GROUPS_OF_A_NETWORK = 4;

    @Inject
    @ConfigProperty(name = "telework.trusted-proxies")
    Optional<String> proxies;

    /** An IPv4 address, or the network (64 bits) of an IPv6 address: a household has that many. */
    public String of(HttpServletRequest request) {
        return network(of(request.getRemoteAddr(), request.getHeader(FORWARDED)));
    }

    /** The last that no proxy of ours is: each proxy adds from whom it has the request. */
    private String of(String neighbour, String forwarded) {
        var source = neighbour;
        var told = Arrays.asList(forwarded == null ? new String[0] : forwarded.split(","));
        for (int last = told.size() - 1; last >= 0 && isOurs(source); last--) {
            source = told.get(last).strip();
        }
        return source;
    }

    private boolean isOurs(String address) {
        return List.of(proxies.orElse("").split("[,\\s]+")).contains(address);
    }

    private static String network(String address) {
        if (!address.contains(":") || address.contains(".")) {
            return address;
        }
        return String.join(":", whole(address).subList(0, GROUPS_OF_A_NETWORK)) + "::";
    }

    /** With the groups that two colons stand for (RFC 4291, 2.2). */
    private static List<String> whole(String address) {
        var halves = address.replaceAll("[\\[\\]]|%.*", "").split("::", 2);
        var front = groups(halves[0]);
        var back = halves.length == 1 ? List.<String>of() : groups(halves[1]);
        var whole = new ArrayList<>(front);
        while (whole.size() + back.size() < 2 * GROUPS_OF_A_NETWORK) {
            whole.add("0");
        }
        whole.addAll(back);
        return whole;
    }

    private static List<String> groups(String half) {
        return half.isEmpty() ? List.of() : List.of(half.split(":"));
    }
}
