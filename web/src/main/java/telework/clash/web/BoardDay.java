package telework.clash.web;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A column of the board.
 *
 * @param date as it is written at the top, without the year
 * @param weekday its short name
 * @param holiday the name of the national holiday; empty on other days
 */
public record BoardDay(LocalDate day, String date, String weekday, String holiday) {

    /** The style that sets days of rest apart; empty on others. */
    public String tone() {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY || !holiday.isEmpty()
                ? "sunday"
                : day.getDayOfWeek() == DayOfWeek.SATURDAY ? "saturday" : "";
    }
}
