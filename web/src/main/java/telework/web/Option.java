package telework.web;

/** Something to choose from a list. */
public record Option(String value, String label, boolean chosen) {

    /** For the attribute of this name: null takes it away. */
    public String selected() {
        return chosen ? "selected" : null;
    }
}
