package telework.demo.service;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import telework.organisation.OpeningInterval;
import telework.organisation.OpeningTimes;
import telework.organisation.Organisation;
import telework.organisation.OrganisationFacts;
import telework.organisation.WeeklyHours;

/** An invented organiser as the demonstration's file tells it; by its key the seminars name it. */
public record DemoOrganiser(String key, Organisation.Kind kind, String name, String nameEn, String prefecture) {

    private static final WeeklyHours OFFICE = WeeklyHours.of(Stream.of(DayOfWeek.values())
            .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
            .flatMap(day -> Stream.of(
                    OpeningInterval.on(day, LocalTime.of(9, 0), LocalTime.NOON),
                    OpeningInterval.on(day, LocalTime.of(13, 0), LocalTime.of(17, 0))))
            .toList());

    /** All are open as offices are, and answer for the prefecture they sit in. */
    static OrganisationFacts facts(Organisation invented) {
        var told = invented.getFacts();
        var desk = new Organisation.Desk(told.desk().email(), told.desk().telephone(), null, "平日 9時～17時（12時～13時を除く）");
        return new OrganisationFacts(
                told.kind(),
                told.name(),
                told.nameEn(),
                null,
                null,
                told.seat(),
                Set.of(told.seat().getCode()),
                desk,
                null,
                new OpeningTimes(OFFICE, false, List.of()));
    }
}
