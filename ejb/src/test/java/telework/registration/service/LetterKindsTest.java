package telework.registration.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import telework.privacy.Forgetting;
import telework.reminder.ReminderRules;

class LetterKindsTest {

    @Test
    void whatTellsOfARegistrationIsForgottenWithItsPerson() {
        assertThat(Forgetting.KINDS)
                .containsAll(Arrays.stream(RegistrationLetters.Kind.values())
                        .map(Enum::name)
                        .toList())
                .contains(ReminderRules.KIND);
    }
}
