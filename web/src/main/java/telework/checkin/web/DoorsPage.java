package telework.checkin.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import telework.checkin.service.CheckInService;
import telework.seminar.service.SessionOffer;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** The doors of today and the next days: where somebody begins who works at a desk and sees nothing else. */
@Page
public class DoorsPage {

    /** The sessions that begin on one day. */
    public record Day(String name, List<SessionOffer> sessions) {}

    @Inject
    CheckInService desk;

    @Inject
    ConsoleTexts texts;

    private List<Day> days = List.of();

    public void show() {
        var byDay = desk.sessions().stream()
                .collect(Collectors.groupingBy(DoorsPage::day, TreeMap::new, Collectors.toList()));
        days = byDay.entrySet().stream()
                .map(day -> new Day(texts.day(day.getKey()), day.getValue()))
                .toList();
    }

    private static LocalDate day(SessionOffer offer) {
        return offer.line().startsAt().atZone(offer.line().zone()).toLocalDate();
    }

    public List<Day> getDays() {
        return days;
    }
}
