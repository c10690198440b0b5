package telework.feed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import telework.seminar.service.TimetableQuery;
import telework.web.QueryString;
import telework.web.Texts;

/** What the address of a feed asks for: the criteria of the search, and a language that depends on nothing but the address. */
final class FeedRequest {

    private FeedRequest() {}

    /** @throws telework.common.Invalid naming the criteria that cannot be understood */
    static TimetableQuery query(HttpServletRequest request) {
        return TimetableQuery.read(request::getParameter);
    }

    /** The criteria as an address repeats them, always in the same order. */
    static QueryString criteria(HttpServletRequest request) {
        var criteria = QueryString.NONE;
        for (var name : TimetableQuery.PARTS) {
            criteria = criteria.with(name, request.getParameter(name));
        }
        return criteria.with("lang", isEnglish(request) ? "en" : null);
    }

    static Texts texts(HttpServletRequest request) {
        return Texts.in(isEnglish(request) ? Locale.ENGLISH : Locale.JAPANESE);
    }

    private static boolean isEnglish(HttpServletRequest request) {
        return "en".equals(request.getParameter("lang"));
    }
}
