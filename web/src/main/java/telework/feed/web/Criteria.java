package telework.feed.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telework.seminar.Mode;
import telework.seminar.service.TimetableQuery;
import telework.web.Option;
import telework.web.QueryString;
import telework.web.Texts;

/** The criteria of an embedded list as its address tells them, by their names; the page's view parameters fill them in. */
public final class Criteria {

    private final Map<String, String> asked = new LinkedHashMap<>();

    /** By the names in the address; null where the address says nothing. */
    public Map<String, String> getAsked() {
        return asked;
    }

    /** @throws telework.common.Invalid naming the criteria that cannot be understood */
    TimetableQuery query() {
        return TimetableQuery.read(asked::get);
    }

    QueryString string() {
        var criteria = QueryString.NONE;
        for (var part : asked.entrySet()) {
            criteria = criteria.with(part.getKey(), part.getValue());
        }
        return criteria;
    }

    List<Option> modes(Texts texts) {
        return Arrays.stream(Mode.values())
                .map(mode -> new Option(
                        mode.name(), texts.say("Mode." + mode), mode.name().equals(asked.get("mode"))))
                .toList();
    }
}
