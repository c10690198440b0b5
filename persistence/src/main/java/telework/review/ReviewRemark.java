package telework.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import telework.common.BelongsTo;
import telework.seminar.Session;

/** One step of the review of a session: who decided what, when, and what was said. Added to the history, never changed. */
@Entity
@Immutable
public class ReviewRemark {

    /** The longest that can be said at once, in characters as people count them. */
    public static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_remark_seq")
    @SequenceGenerator(name = "review_remark_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @BelongsTo
    private Session session;

    @Embedded
    private Author author;

    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(length = LONGEST)
    private String remark;

    protected ReviewRemark() {}

    /** @param remark null when nothing was said; never null when it is sent back */
    public ReviewRemark(Session session, Author author, Instant madeAt, Verdict verdict, String remark) {
        this.session = session;
        this.author = author;
        this.madeAt = madeAt;
        this.verdict = verdict;
        this.remark = remark;
    }
}
