package telework.template;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalTime;
import telework.seminar.DaysBefore;
import telework.seminar.SessionPattern;

/** The times of a template, flat as its table has them; what is open is null. */
@Embeddable
record TemplateHours(
        @Column(name = "starts_at") LocalTime startsAt,
        @Column(name = "ends_at") LocalTime endsAt,
        @Column(name = "last_day") int lastDay,
        @Column(name = "opens_days_before") Integer opensDaysBefore,
        @Column(name = "opens_at") LocalTime opensAt,
        @Column(name = "closes_days_before") Integer closesDaysBefore,
        @Column(name = "closes_at") LocalTime closesAt) {

    static TemplateHours of(SessionPattern pattern) {
        var hours = pattern.hours();
        return new TemplateHours(
                hours == null ? null : hours.start(),
                hours == null ? null : hours.end(),
                hours == null ? 0 : hours.lastDay(),
                days(pattern.opens()),
                time(pattern.opens()),
                days(pattern.closes()),
                time(pattern.closes()));
    }

    SessionPattern.Hours hours() {
        return startsAt == null ? null : new SessionPattern.Hours(startsAt, endsAt, lastDay);
    }

    DaysBefore opens() {
        return opensAt == null ? null : new DaysBefore(opensDaysBefore, opensAt);
    }

    DaysBefore closes() {
        return closesAt == null ? null : new DaysBefore(closesDaysBefore, closesAt);
    }

    private static Integer days(DaysBefore moment) {
        return moment == null ? null : moment.days();
    }

    private static LocalTime time(DaysBefore moment) {
        return moment == null ? null : moment.at();
    }
}
