package telework.mail.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.mail.OutboxCount;
import telework.mail.OutboxLine;
import telework.mail.OutboxMessage;
import telework.mail.service.OutboxService;
import telework.web.ConsoleTexts;
import telework.web.ShowsRefusals;
import telework.web.Table;

/** The mail that is owed, under way, sent or given up. */
@Named
@ViewScoped
@ShowsRefusals
public class OutboxPage implements Serializable {

    @Inject
    OutboxService outbox;

    @Inject
    ConsoleTexts texts;

    private String status;
    private Table<OutboxLine> table;
    private OutboxCount[] counts;

    public void show() {
        var service = outbox;
        var state = Objects.toString(status, "");
        table = new Table<>((first, size) -> service.lines(state, first, size), () -> service.count(state));
        var known = service.counts().stream().collect(Collectors.toMap(OutboxCount::status, OutboxCount::messages));
        counts = Arrays.stream(OutboxMessage.Status.values())
                .map(each -> new OutboxCount(each, known.getOrDefault(each, 0L)))
                .toArray(OutboxCount[]::new);
    }

    /** Only what is in doubt or given up. */
    public boolean canGoAgain(OutboxLine line) {
        return line.status() == OutboxMessage.Status.IN_DOUBT || line.status() == OutboxMessage.Status.DEAD;
    }

    public void sendAgain(Long id) {
        outbox.sendAgain(id);
        Messages.addFlashGlobalInfo("{0}", texts.say("outbox.willGoAgain"));
        Faces.redirect("/console/outbox" + (status == null ? "" : "?status=" + status));
    }

    public OutboxCount[] getCounts() {
        return counts;
    }

    public long getAll() {
        return Arrays.stream(counts).mapToLong(OutboxCount::messages).sum();
    }

    public Table<OutboxLine> getTable() {
        return table;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }
}
