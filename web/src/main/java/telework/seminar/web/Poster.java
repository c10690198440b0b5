package telework.seminar.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.qr.service.QrCode;
import telework.seminar.AdmissionLine;
import telework.web.Texts;

/**
 * A sheet for notice boards, in words: what fits on one page of A4 however much there is to tell.
 *
 * @param page the address that it leads to
 */
public record Poster(SessionSheet sheet, String page) {

    private static final int LONGEST_FACT = 70;
    private static final int LONGEST_SPEAKERS = 90;
    private static final int WIDE = 0x2E80;

    /** From the shortest titles to the longest; the names are styles of the layout. */
    public enum Size {
        XL(11, 320),
        L(45, 240),
        M(90, 150),
        S(Integer.MAX_VALUE, 0);

        private final int title;
        private final int about;

        /** What fits, in characters of full width. */
        Size(int title, int about) {
            this.title = title;
            this.about = about;
        }
    }

    /** A label and what it says. */
    public record Fact(String label, String value) {}

    public String lang() {
        return texts().locale().getLanguage();
    }

    public String programme() {
        return sheet.programme();
    }

    public String kicker() {
        return texts().say("poster.kicker");
    }

    public String title() {
        return sheet.words().title();
    }

    public String titleLang() {
        return sheet.words().titleLang();
    }

    /** The title in Japanese where the big one is in English; null where it is that already. */
    public String original() {
        return titleLang().equals("ja") ? null : sheet.content().title();
    }

    /** How large the title is set, and how much room it leaves to the rest. */
    public Size size() {
        double width = title().codePoints().mapToDouble(c -> c < WIDE ? 0.5 : 1).sum();
        return Stream.of(Size.values())
                .filter(size -> width <= size.title)
                .findFirst()
                .orElseThrow();
    }

    /** Empty without a date. */
    public String day() {
        return sheet.words().day();
    }

    /** From when until when; with both days where it lasts longer than one. */
    public String hours() {
        return sheet.words().hours();
    }

    public String themes() {
        return sheet.themes();
    }

    /** How the description begins; empty where the title takes the room. */
    public String about() {
        int room = size().about;
        return room == 0 ? "" : Excerpt.of(sheet.content().description(), room);
    }

    /** Why nobody should come any more; empty when all is well. */
    public String barrier() {
        var vacancy = sheet.words().vacancy();
        boolean over = vacancy == Vacancy.CANCELLED || vacancy == Vacancy.HELD;
        return over ? sheet.barrier() : "";
    }

    public List<Fact> facts() {
        return Stream.of(
                        fact("place", sheet.venue()),
                        fact("address", sheet.address()),
                        fact("access", sheet.access()),
                        fact("capacity", capacity()),
                        fact("fee", sheet.content().fee()),
                        fact("organiser", sheet.words().organiser()),
                        new Fact(label("speakers"), Excerpt.of(sheet.speakerNames(), LONGEST_SPEAKERS)))
                .filter(fact -> fact.value() != null && !fact.value().isBlank())
                .toList();
    }

    /** Until when one registers. */
    public String period() {
        return sheet.period();
    }

    /** Whom to ask, a line each; may be empty. */
    public List<String> contact() {
        var contact = sheet.content().contact();
        var email = contact.email() == null ? null : contact.email().value();
        return Stream.of(contact.name(), contact.phone(), email)
                .filter(part -> part != null && !part.isBlank())
                .map(part -> Excerpt.of(part, LONGEST_FACT))
                .toList();
    }

    public String qr() {
        return QrCode.of(page).dataAddress();
    }

    /** A label of the layout. */
    public String label(String name) {
        return texts().say("poster." + name);
    }

    private String capacity() {
        return sheet.detail().offer().admissions().stream()
                .filter(seats -> seats.capacity() != null)
                .map(this::capacity)
                .collect(Collectors.joining("\u3000"));
    }

    private String capacity(AdmissionLine seats) {
        return texts().say("poster.capacity.of", sheet.words().kind(seats), seats.capacity());
    }

    private Fact fact(String name, String value) {
        return new Fact(label(name), Excerpt.of(value, LONGEST_FACT));
    }

    private Texts texts() {
        return sheet.words().texts();
    }
}
