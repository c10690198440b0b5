package telework.review.web;

import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.review.ReviewLine;
import telework.review.service.ReviewService;
import telework.seminar.Session;
import telework.seminar.service.SessionOffer;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** What a reviewer sees of a session before it is published or sent back; elsewhere, its history. */
@Page
public class ReviewPage {

    @Inject
    @Param
    String code;

    @Inject
    ReviewService reviews;

    @Inject
    ConsoleTexts texts;

    private String version;
    private String remark;
    private SessionOffer offer;
    private List<ReviewLine> history;

    /** Remembers what the reviewer is looking at. */
    public void open() {
        version = reviews.open(code).version();
    }

    public void show() {
        offer = reviews.open(code).offer();
    }

    public void publish() {
        reviews.publish(code, version, remark);
        done("review.published");
    }

    public void sendBack() {
        reviews.sendBack(code, remark);
        done("review.sentBack");
    }

    public void withdraw() {
        reviews.withdraw(code);
        done("review.withdrawn");
    }

    private void done(String sentence) {
        Messages.addFlashGlobalInfo("{0}", texts.say(sentence));
        Faces.redirect("/console/sessions/%s", code);
    }

    /** Whether it waits for a decision; taken for granted until {@link #show}, so that one that comes too late is told so. */
    public boolean isWaiting() {
        return offer == null || offer.line().status() == Session.Status.IN_REVIEW;
    }

    /** Latest step first; fetched once, for a page asks again and again. */
    public List<ReviewLine> getHistory() {
        if (history == null) {
            history = reviews.history(code);
        }
        return history;
    }

    public SessionOffer getOffer() {
        return offer;
    }

    public String getCode() {
        return code;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
