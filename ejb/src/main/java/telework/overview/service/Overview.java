package telework.overview.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import telework.area.BureauLine;
import telework.mail.OutboxMessage;
import telework.overview.Concern;
import telework.overview.Load;

/**
 * What the start page of the console tells.
 *
 * @param concerns each of them, also those without sessions
 * @param loads how the sessions to come are filled
 * @param days the last days with how many registered, today the last
 * @param mail how many mails are in each state; states in which none is are left out
 */
public record Overview(
        Map<Concern, Concerned> concerns,
        List<Load> loads,
        List<BureauLine> bureaus,
        List<Day> days,
        Map<OutboxMessage.Status, Long> mail) {

    /** How many registered on a day, by the clocks of Japan. */
    public record Day(LocalDate day, long registrations) {}

    public Overview {
        concerns = Map.copyOf(concerns);
        loads = List.copyOf(loads);
        bureaus = List.copyOf(bureaus);
        days = List.copyOf(days);
        mail = Map.copyOf(mail);
    }
}
