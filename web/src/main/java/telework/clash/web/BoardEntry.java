package telework.clash.web;

import telework.clash.service.ClashLine;

/**
 * A session on the board, in words.
 *
 * @param titleLang the language that the title is in
 * @param place the prefecture, or that it is online
 * @param marks short words for what it clashes by; empty when it does not
 */
public record BoardEntry(
        ClashLine clash, String time, String title, String titleLang, String place, String organiser, String marks) {

    public String code() {
        return clash.line().code();
    }

    public String status() {
        return clash.line().status().name();
    }

    public boolean clashes() {
        return clash.clashes();
    }
}
