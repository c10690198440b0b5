package telework.token.service;

import jakarta.security.enterprise.credential.Credential;

/** Proof for the container that a program has shown a token that opens something; only {@link TokenDoor} hands it out. */
public final class TokenTicket implements Credential {

    private static final int LONGEST = 254;

    private final String caller;
    private final String label;

    TokenTicket(String caller, String name, String organisation) {
        this.caller = caller;
        this.label = cut("%s %s（%s）".formatted(caller, name, organisation));
    }

    /** What services know it by, as {@code token:17}. */
    public String caller() {
        return caller;
    }

    /** What people know it by: its number, its name and its organisation. */
    public String label() {
        return label;
    }

    /** Half a character is none. */
    private static String cut(String text) {
        int end = Math.min(LONGEST, text.length());
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
