package telework.venue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.annotations.UpdateTimestamp;
import telework.area.Prefecture;
import telework.common.Derived;
import telework.common.Label;
import telework.common.Plain;

/** A place with an address where people meet, once in the directory. */
@Entity
public class Venue {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_ADDRESS = 300;
    public static final int LONGEST_ACCESS = 1000;

    /** Where it is on the map, in degrees. */
    public record Position(BigDecimal latitude, BigDecimal longitude) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "venue_seq")
    @SequenceGenerator(name = "venue_seq", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    @Label
    private String name;

    private String address;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "prefecture_code")
    private Prefecture prefecture;

    private String access;
    private BigDecimal latitude;
    private BigDecimal longitude;
    private Integer roomLimit;
    private String telephone;
    private String website;
    private String accessibilityNote;
    private boolean active = true;

    @Derived
    private String directoryKey;

    @Derived
    private String searchKey;

    @UpdateTimestamp
    @Derived
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "venue_facility", joinColumns = @JoinColumn(name = "venue_id"))
    @Column(name = "facility")
    @Enumerated(EnumType.STRING)
    private final Set<Facility> facilities = EnumSet.noneOf(Facility.class);

    protected Venue() {}

    public Venue(String name, String address, Prefecture prefecture) {
        locate(name, address, prefecture);
    }

    /** Another name or address, or another spelling of them. */
    public void locate(String name, String address, Prefecture prefecture) {
        this.name = name;
        this.address = address;
        this.prefecture = prefecture;
        directoryKey = VenueKey.of(name, address, prefecture.getCode());
        searchKey = Plain.searchKey(name + "\n" + address);
    }

    /** Replaces what is told of it. */
    public void describe(VenueFacts facts) {
        access = facts.access();
        roomLimit = facts.roomLimit();
        telephone = facts.telephone();
        website = facts.website();
        put(facts.position());
        accessibilityNote = facts.note();
        active = facts.active();
        facilities.retainAll(facts.facilities());
        facilities.addAll(facts.facilities());
    }

    /** Adds what the directory does not know yet; what it knows stays. Either may be null. */
    public Venue reachedBy(String access, Position position) {
        if (this.access == null) {
            this.access = access;
        }
        if (getPosition() == null) {
            put(position);
        }
        return this;
    }

    private void put(Position position) {
        latitude = position == null ? null : position.latitude();
        longitude = position == null ? null : position.longitude();
    }

    /** Whether people were told this name and address. */
    public boolean is(String name, String address, Prefecture prefecture) {
        return this.name.equals(name)
                && this.address.equals(address)
                && this.prefecture.getCode().equals(prefecture.getCode());
    }

    /** Whether so many people may be in the room; anybody may while the limit is not known. */
    public boolean holds(Integer people) {
        return roomLimit == null || people == null || people <= roomLimit;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** When what is told of it was last changed, by the clock of the machine that did it. */
    public Instant getChangedAt() {
        return changedAt;
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

    /** May be null. */
    public String getAccess() {
        return access;
    }

    /** Null when it is not on the map. */
    public Position getPosition() {
        return latitude == null || longitude == null ? null : new Position(latitude, longitude);
    }

    /** Null while it is not known. */
    public Integer getRoomLimit() {
        return roomLimit;
    }

    public VenueFacts getFacts() {
        return new VenueFacts(
                access, roomLimit, telephone, website, getPosition(), facilities, accessibilityNote, active);
    }

    String getDirectoryKey() {
        return directoryKey;
    }

    String getSearchKey() {
        return searchKey;
    }
}
