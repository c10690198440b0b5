package telework.registration.web;

/** Leads to those in one state. */
public record StateLink(String label, String href, long people, boolean shown) {

    /** For aria-current: null takes the attribute away. */
    public String current() {
        return shown ? "true" : null;
    }
}
