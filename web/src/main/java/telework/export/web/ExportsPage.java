package telework.export.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.export.ExportFormat;
import telework.export.ExportLine;
import telework.export.ExportWish;
import telework.export.service.ExportService;
import telework.export.service.Substitution;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** The files made of a list, and the wish for another; part of the page of the list. */
@Page
public class ExportsPage {

    /** Characters shown below their file; all are in the report. */
    private static final int SHOWN = 20;

    private static final long KIB = 1024;

    @Inject
    ExportService exports;

    @Inject
    ConsoleTexts texts;

    /** Of the session. */
    @Inject
    @Param
    String code;

    private ExportFormat format = ExportFormat.CSV;
    private List<ExportRow> rows = List.of();

    /** At once, for the buttons of a row are looked for before the page is shown again. */
    @PostConstruct
    void look() {
        rows = exports.lines(code).stream().map(this::row).toList();
    }

    private ExportRow row(ExportLine line) {
        List<Substitution> first =
                line.isDone() && line.substitutions() > 0 ? exports.substitutions(line.id(), SHOWN) : List.of();
        return new ExportRow(line, first);
    }

    /** @param here the address of the list */
    public void request(ExportWish wish, String here) {
        exports.request(wish);
        leave(here, "exports.requested");
    }

    public void cancel(Long id, String here) {
        exports.cancel(id);
        leave(here, "exports.cancelled");
    }

    public void again(Long id, String here) {
        exports.again(id);
        leave(here, "exports.requested");
    }

    public void discard(Long id, String here) {
        exports.discard(id);
        leave(here, "exports.discarded");
    }

    private void leave(String here, String said) {
        Messages.addFlashGlobalInfo("{0}", texts.say(said));
        Faces.redirect(here + "#exports");
    }

    /** The size of a file as people say it. */
    public String size(ExportLine line) {
        return line.bytes() < KIB * KIB
                ? texts.say("exports.kib", Math.max(1, line.bytes() / KIB))
                : texts.say("exports.mib", (double) line.bytes() / (KIB * KIB));
    }

    public boolean isUnderWay() {
        return rows.stream().anyMatch(row -> row.line().isUnderWay());
    }

    public List<ExportRow> getRows() {
        return rows;
    }

    public ExportFormat[] getFormats() {
        return ExportFormat.values();
    }

    public ExportFormat getFormat() {
        return format;
    }

    public void setFormat(ExportFormat format) {
        this.format = Objects.requireNonNullElse(format, ExportFormat.CSV);
    }
}
