package telework.seminar.web;

import java.util.Arrays;
import java.util.List;
import telework.web.Option;
import telework.web.Texts;

/** The usual eight blocks of the country, each with the code of its last prefecture (JIS X 0401 counts southwards). */
public enum Region {
    HOKKAIDO("01"),
    TOHOKU("07"),
    KANTO("14"),
    CHUBU("23"),
    KINKI("30"),
    CHUGOKU("35"),
    SHIKOKU("39"),
    KYUSHU("47");

    private final String last;

    Region(String last) {
        this.last = last;
    }

    /** @param prefectures in the order of their codes */
    public record Group(String name, List<Option> prefectures) {}

    static List<Group> group(List<Option> prefectures, Texts texts) {
        return Arrays.stream(values())
                .map(region -> new Group(texts.say("Region." + region), region.among(prefectures)))
                .toList();
    }

    private List<Option> among(List<Option> prefectures) {
        return prefectures.stream().filter(line -> of(line.value()) == this).toList();
    }

    private static Region of(String prefecture) {
        return Arrays.stream(values())
                .filter(region -> prefecture.compareTo(region.last) <= 0)
                .findFirst()
                .orElse(KYUSHU);
    }
}
