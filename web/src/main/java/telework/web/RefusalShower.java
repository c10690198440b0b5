package telework.web;

import jakarta.annotation.Priority;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Array;
import telework.common.Invalid;
import telework.common.Refusal;
import telework.common.TooOften;
import telework.common.Violation;

/**
 * See {@link ShowsRefusals}. Something that does not exist is a page that does not exist: 404; and a page that somebody may
 * not see is answered with 403, while an action that they may not take is told above the form.
 */
@ShowsRefusals
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class RefusalShower implements Serializable {

    @AroundInvoke
    Object show(InvocationContext call) throws Exception {
        var faces = FacesContext.getCurrentInstance();
        try {
            return call.proceed();
        } catch (Invalid invalid) {
            invalid.violations().forEach(violation -> show(faces, violation));
        } catch (TooOften refused) {
            askToWait(faces, refused);
        } catch (Refusal refusal) {
            if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
                throw refusal; // RefusedPages answers what is half written
            }
            if (isPage(refusal, faces)) {
                answer(faces, refusal.kind().status());
            } else {
                faces.addMessage(
                        refusal.field().map(RefusalShower::client).orElse(null),
                        error(Texts.of(faces).say(refusal)));
            }
        }
        return nothing(call.getMethod().getReturnType());
    }

    /** What a method returns that was refused: null, or for a number the zero, which a proxy can unbox. */
    private static Object nothing(Class<?> type) {
        return type.isPrimitive() && type != void.class ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    /** The id of the field in the page is the last part of its name: {@code attendees[0].email} is {@code email}. */
    private static void show(FacesContext faces, Violation violation) {
        faces.addMessage(client(violation.field()), error(Texts.of(faces).say(violation)));
        faces.validationFailed();
    }

    private static String client(String field) {
        return "form:" + FieldId.of(field);
    }

    private static void askToWait(FacesContext faces, TooOften refused) {
        faces.getExternalContext().setResponseStatus(refused.kind().status());
        faces.getExternalContext().setResponseHeader("Retry-After", String.valueOf(refused.seconds()));
        faces.addMessage(null, error(Texts.of(faces).say(refused)));
    }

    private static boolean isPage(Refusal refusal, FacesContext faces) {
        return refusal.kind() == Refusal.Kind.NOT_FOUND
                || refusal.kind() == Refusal.Kind.FORBIDDEN && !faces.isPostback();
    }

    private static void answer(FacesContext faces, int status) throws IOException {
        faces.getExternalContext().responseSendError(status, null);
        faces.responseComplete();
    }

    private static FacesMessage error(String sentence) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null);
    }
}
