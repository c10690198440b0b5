package telework.series.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import telework.seminar.DaysBefore;
import telework.seminar.SessionPattern;

/**
 * A series form read, with nothing wrong in it.
 *
 * @param closes null: registrations are taken until the start
 * @param skipsHolidays whether national holidays are left out
 * @param rooms none: where the model takes place
 */
record SeriesPlan(
        Recurrence recurrence,
        SessionPattern.Hours hours,
        DaysBefore closes,
        boolean skipsHolidays,
        Arrangement arrangement,
        List<Room> rooms) {

    /** A venue of the directory, with its cap; null: as the model has it. */
    record Room(Long venue, Integer capacity) {}

    /** One sitting of it. @param room counts from 0; null: where the model takes place */
    record Sitting(LocalDate day, Integer room) {

        /** Unlike that of any other of the series. */
        String key() {
            return room == null ? day.toString() : day + "_" + room;
        }
    }

    SeriesPlan {
        rooms = List.copyOf(rooms);
    }

    /** The days of the rule that are not left out. */
    List<LocalDate> days(Map<LocalDate, ?> holidays) {
        return recurrence.dates().stream()
                .filter(day -> !skipsHolidays || !holidays.containsKey(day))
                .toList();
    }

    /** By date, then by the order of the venues. */
    List<Sitting> sittings(List<LocalDate> days) {
        if (rooms.isEmpty()) {
            return days.stream().map(day -> new Sitting(day, null)).toList();
        }
        return arrangement == Arrangement.ROTATING ? rotating(days) : everywhere(days);
    }

    private List<Sitting> rotating(List<LocalDate> days) {
        return IntStream.range(0, days.size())
                .mapToObj(i -> new Sitting(days.get(i), i % rooms.size()))
                .toList();
    }

    private List<Sitting> everywhere(List<LocalDate> days) {
        return days.stream()
                .flatMap(day -> IntStream.range(0, rooms.size()).mapToObj(room -> new Sitting(day, room)))
                .toList();
    }
}
