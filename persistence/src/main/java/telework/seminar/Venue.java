package telework.seminar;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import telework.area.Prefecture;

/** A place with an address where people meet. */
@Entity
public class Venue {

    /** Where it is on the map, in degrees. */
    public record Position(BigDecimal latitude, BigDecimal longitude) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "venue_seq")
    @SequenceGenerator(name = "venue_seq", allocationSize = 50)
    private Long id;

    private String name;
    private String address;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "prefecture_code")
    private Prefecture prefecture;

    private String access;
    private BigDecimal latitude;
    private BigDecimal longitude;

    protected Venue() {}

    public Venue(String name, String address, Prefecture prefecture) {
        this.name = name;
        this.address = address;
        this.prefecture = prefecture;
    }

    /** How to get there, and where it is on the map; either may be null. */
    public Venue reachedBy(String access, Position position) {
        this.access = access;
        this.latitude = position == null ? null : position.latitude();
        this.longitude = position == null ? null : position.longitude();
        return this;
    }

    /** Whether it is the very place, so that a plan that stays there can keep it. */
    public boolean is(String name, String address, Prefecture prefecture) {
        return this.name.equals(name)
                && this.address.equals(address)
                && this.prefecture.getCode().equals(prefecture.getCode());
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    public Prefecture getPrefecture() {
        return prefecture;
    }

    public String getAccess() {
        return access;
    }

    public Position getPosition() {
        return latitude == null || longitude == null ? null : new Position(latitude, longitude);
    }
}
