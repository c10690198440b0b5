package telework.series.web;

import jakarta.inject.Inject;
import org.omnifaces.cdi.Param;
import telework.seminar.service.SessionForm;
import telework.series.SeriesLine;
import telework.series.service.Scope;
import telework.series.service.SeriesEditing;
import telework.series.service.SeriesRun;
import telework.web.Page;

/** For how much of its series the change of a session is: a part of the page of a session. */
@Page
public class SeriesScopePage {

    @Inject
    @Param
    String code;

    @Inject
    SeriesEditing editing;

    private Scope scope = Scope.THIS;
    private boolean detachedToo;
    private String shown;
    private SeriesRun run;
    private SeriesLine series;

    /** Whether other sessions change too, so that saving shows first what becomes of them. */
    public boolean isWide() {
        return scope != Scope.THIS;
    }

    /** Does what has been shown and agreed to, and otherwise shows it. */
    public void save(SessionForm form) {
        run = editing.run(form, scope, detachedToo, shown);
        shown = run.mark();
    }

    /** How many sessions were changed; 0 while it is only shown. */
    public long getChanged() {
        return run != null && run.done() ? run.getChanging() : 0;
    }

    public boolean isPartOfSeries() {
        return editing.isPartOfSeries(code);
    }

    public SeriesLine getSeries() {
        if (series == null) {
            series = editing.of(code);
        }
        return series;
    }

    /** Null until it is tried. */
    public SeriesRun getRun() {
        return run;
    }

    public Scope[] getScopes() {
        return Scope.values();
    }

    public Scope getScope() {
        return scope;
    }

    public void setScope(Scope scope) {
        this.scope = scope;
    }

    public boolean isDetachedToo() {
        return detachedToo;
    }

    public void setDetachedToo(boolean detachedToo) {
        this.detachedToo = detachedToo;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }
}
