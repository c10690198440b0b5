package telework.benchmarks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What somebody looks for.
 *
 * @param path the address of a call, told by its number, so that few calls ask for the same
 */
record Question(String name, IntFunction<String> path) {

    private static final List<String> CITIES = List.of("東京", "大阪", "京都", "北海", "福岡", "愛知", "広島", "沖縄", "宮城", "兵庫");
    private static final List<String> THEMES =
            List.of("INTRODUCTION", "LABOUR", "ICT", "SECURITY", "MANAGEMENT", "CASES", "SUPPORT", "WORKATION");
    private static final int PREFECTURES = 47;

    /**
     * @param first the first of the days on which there are sessions
     * @param sessions how many there are, at twenty a page
     */
    static List<Question> all(LocalDate first, int sessions) {
        int far = sessions / 50;
        return List.of(
                rest("what comes next", call -> "page=" + call % 5),
                rest("a page far down", call -> "page=" + (far + call % 100 * far / 1000)),
                rest("a word of two characters", call -> "q=" + word(call)),
                rest("two words", call -> "q=" + word(call) + "+" + encoded("労務")),
                rest("a prefecture", call -> "prefecture=" + prefecture(call)),
                rest("a week", call -> week(first, call)),
                rest("a theme", call -> "theme=" + theme(call)),
                rest("free seats", call -> "vacancy=true&prefecture=" + prefecture(call)),
                rest(
                        "all of these",
                        call -> "vacancy=true&theme=" + theme(call) + "&q=" + word(call) + "&" + month(first)),
                page("the page with its facets counted anew", call -> week(first, call)),
                page("the page with its facets known", call -> "q=" + word(0) + "&page=" + call % 3));
    }

    private static Question rest(String name, IntFunction<String> query) {
        return new Question("`/api/v1/seminars`: " + name, call -> "api/v1/seminars?" + query.apply(call));
    }

    private static Question page(String name, IntFunction<String> query) {
        return new Question("`/seminars`: " + name, call -> "seminars?" + query.apply(call));
    }

    private static String word(int call) {
        return encoded(CITIES.get(call % CITIES.size()));
    }

    private static String prefecture(int call) {
        return "%02d".formatted(1 + call % PREFECTURES);
    }

    private static String theme(int call) {
        return THEMES.get(call % THEMES.size());
    }

    /** Each call another, for a hundred calls and more. */
    private static String week(LocalDate first, int call) {
        var from = first.plusDays(call % 100);
        return "from=" + from + "&to=" + from.plusDays(6 + call / 100);
    }

    private static String month(LocalDate first) {
        return "from=" + first + "&to=" + first.plusDays(60);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
