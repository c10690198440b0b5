package telework.seminar;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import telework.common.BelongsTo;
import telework.common.Label;
import telework.speaker.Speaker;

/** Somebody of the directory speaks at a seminar. */
@Entity
public class Appearance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appearance_seq")
    @SequenceGenerator(name = "appearance_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @BelongsTo
    private Seminar seminar;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Speaker speaker;

    private int position;

    @Label
    private String talk;

    protected Appearance() {}

    Appearance(Seminar seminar, Speaker speaker) {
        this.seminar = seminar;
        this.speaker = speaker;
    }

    void place(int position, String talk) {
        this.position = position;
        this.talk = talk;
    }

    int getPosition() {
        return position;
    }

    public Speaker getSpeaker() {
        return speaker;
    }

    /** What the person speaks about; null when that is the seminar's title. */
    public String getTalk() {
        return talk;
    }
}
