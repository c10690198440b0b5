package telework.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import telework.common.Japan;
import telework.common.Label;

/** A campaign with a name and a period, such as Telework Month of a year; everything dated belongs to one. */
@Entity
public class Programme {

    private static final MonthDay FIRST_DAY = MonthDay.of(11, 1);
    private static final MonthDay LAST_DAY = MonthDay.of(11, 30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "programme_seq")
    @SequenceGenerator(name = "programme_seq", allocationSize = 50)
    private Long id;

    @Label
    private String code;

    private String nameJa;
    private String nameEn;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private ZoneId zone;

    protected Programme() {}

    private Programme(Year year) {
        this.code = codeOf(year);
        this.nameJa = "テレワーク月間 " + year;
        this.nameEn = "Telework Month " + year;
        this.startsOn = year.atMonthDay(FIRST_DAY);
        this.endsOn = year.atMonthDay(LAST_DAY);
        this.zone = Japan.TIME;
    }

    /** Telework Month has been November, the first to the thirtieth, since 2015. */
    public static Programme teleworkMonth(Year year) {
        return new Programme(year);
    }

    static String codeOf(Year year) {
        return "tm" + year;
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getNameJa() {
        return nameJa;
    }

    public String getNameEn() {
        return nameEn;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public ZoneId getZone() {
        return zone;
    }
}
