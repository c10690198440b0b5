package telework.registration.web;

import java.util.List;
import java.util.stream.Stream;
import telework.web.Texts;

/** The way to a registration, step by step, as the navigation names it. */
final class RegistrationSteps {

    private RegistrationSteps() {}

    static List<String> in(Texts texts) {
        return Stream.of("input", "confirm", "done")
                .map(step -> texts.say("register.step." + step))
                .toList();
    }
}
