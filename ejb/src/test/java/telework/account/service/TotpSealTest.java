package telework.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import telework.account.Totp;

class TotpSealTest {

    private final Totp totp = Totp.next();
    private final TotpSeal seal = AccountDesk.seal();

    @Test
    void sealsWithTheKeyOfTheSettings() {
        var kept = seal.seal(totp, 7L);

        assertThat(kept).startsWith("gcm:").isNotEqualTo(seal.seal(totp, 7L));
        assertThat(seal.open(kept, 7L).secret()).isEqualTo(totp.secret());
    }

    @Test
    void opensNothingForAnotherAccountOrWithAnotherKey() {
        var kept = seal.seal(totp, 7L);
        assertThatThrownBy(() -> seal.open(kept, 8L)).isInstanceOf(IllegalStateException.class);

        seal.key = Optional.of("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY=");
        assertThatThrownBy(() -> seal.open(kept, 7L)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saysWhenThereIsNoKey() {
        seal.key = Optional.empty();
        var kept = seal.seal(totp, 7L);

        assertThat(kept).startsWith("plain:");
        assertThat(AccountDesk.seal().open(kept, 7L).secret()).isEqualTo(totp.secret());
    }

    @Test
    void wantsAKeyOf256Bits() {
        seal.key = Optional.of("c2hvcnQ=");
        assertThatThrownBy(() -> seal.seal(totp, 7L)).hasMessageContaining("32 bytes");
    }
}
