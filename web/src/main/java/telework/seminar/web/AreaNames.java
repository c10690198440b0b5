package telework.seminar.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telework.area.PrefectureArea;
import telework.web.Language;

/** Prefectures, regions and bureaus by their codes, in the visitor's language and from the north to the south. */
record AreaNames(Map<String, String> prefectures, Map<String, String> regions, Map<String, String> bureaus) {

    static AreaNames of(List<PrefectureArea> areas, Language language) {
        var names = new AreaNames(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (var area : areas) {
            names.prefectures.put(area.code(), language.pick(area.nameJa(), area.nameEn()));
            names.regions.putIfAbsent(area.region(), language.pick(area.regionJa(), area.regionEn()));
            names.bureaus.putIfAbsent(area.bureau(), language.pick(area.bureauJa(), area.bureauEn()));
        }
        return names;
    }

    /** Null for a session without a venue. */
    String prefecture(String code) {
        return Optional.ofNullable(code).map(prefectures::get).orElse(null);
    }
}
