package telework.series.service;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telework.seminar.AdmissionKind;
import telework.seminar.DaysBefore;
import telework.seminar.Session;
import telework.seminar.SessionPattern;
import telework.series.service.SeriesForm.Field;

/** Begins a series form with what is known of a session, as staff would type it. */
final class SeriesForms {

    private SeriesForms() {}

    static SeriesForm like(Session model) {
        var typed = new HashMap<String, String>();
        var pattern = SessionPattern.of(model);
        put(typed, Field.pace, Recurrence.Pace.WEEKLY);
        put(typed, Field.nth, Recurrence.Nth.FIRST);
        put(typed, Field.arrangement, Arrangement.ROTATING);
        put(typed, Field.holidays, true);
        if (pattern.hours() != null) {
            put(typed, Field.startsAt, pattern.hours().start());
            put(typed, Field.endsAt, pattern.hours().end());
        }
        if (pattern.closes() != null) {
            putDeadline(typed, pattern.closes());
        }
        if (pattern.venue() != null) {
            typed.put("venue1", pattern.venue().getId().toString());
            pattern.caps()
                    .getOrDefault(AdmissionKind.VENUE, Optional.empty())
                    .ifPresent(cap -> typed.put("capacity1", cap.toString()));
        }
        var days = model.getDay() == null
                ? List.<String>of()
                : List.of(model.getDay().getDayOfWeek().name());
        return new SeriesForm(Map.copyOf(typed), days);
    }

    /** Midnight is the end of the day before, as it was typed: a day without a time. */
    private static void putDeadline(Map<String, String> typed, DaysBefore closes) {
        boolean wholeDay = closes.at().equals(LocalTime.MIDNIGHT);
        put(typed, Field.closesDays, wholeDay ? closes.days() + 1 : closes.days());
        put(typed, Field.closesAt, wholeDay ? "" : closes.at());
    }

    private static void put(Map<String, String> typed, Field field, Object value) {
        typed.put(field.name(), value.toString());
    }
}
