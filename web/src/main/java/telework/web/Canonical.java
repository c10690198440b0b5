package telework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import telework.common.service.PublicAddress;

/**
 * The one address of a page among all under which it can be reached, for search engines and for those who pass it on. A
 * prefecture's seminars and each page of a list are pages of their own; every other filter shows a part of them.
 */
@Named
@RequestScoped
public class Canonical {

    private static final List<String> PARTS = List.of("prefecture", "page");

    @Inject
    Address address;

    @Inject
    Language language;

    @Inject
    PublicAddress site;

    /** In the language that it is shown in. */
    public String getSelf() {
        return in(language.getCode());
    }

    /** Japanese is what everybody gets who does not ask, hence has no part in the address. */
    public String in(String code) {
        var query = new QueryString(telling()).with("lang", code.equals("en") ? code : null);
        return site.page(address.getPath() + query);
    }

    /** The picture for cards in social media, 1200 × 630. */
    public String getPicture() {
        return site.page("/share/telework-month.png");
    }

    private LinkedHashMap<String, String> telling() {
        var asked = address.getQuery().parts();
        var telling = new LinkedHashMap<String, String>();
        PARTS.stream()
                .filter(part -> !asked.getOrDefault(part, "").isBlank())
                .forEach(part -> telling.put(part, asked.get(part)));
        return telling;
    }
}
