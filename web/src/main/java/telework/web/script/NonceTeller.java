package telework.web.script;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.PrimeFaces;

/**
 * Tells PrimeFaces' own script the {@link ScriptNonce} of its page, so that it can run what it fetches, and send the number along.
 * PrimeFaces' switch would do that too, but for every page: also for the light ones, whose forms it then refuses for want of a script.
 */
public class NonceTeller implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        ScriptNonce.of(event.getFacesContext())
                .ifPresent(nonce -> PrimeFaces.current()
                        .executeInitScript("if(window.PrimeFaces){PrimeFaces.csp.init('" + nonce + "')}"));
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // What is written is written.
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
