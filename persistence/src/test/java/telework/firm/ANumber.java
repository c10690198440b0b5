package telework.firm;

import java.util.concurrent.ThreadLocalRandom;
import telework.common.CorporateNumber;

/** Corporate numbers that no two tests share. */
public final class ANumber {

    private ANumber() {}

    /** One with a right check digit. */
    public static CorporateNumber any() {
        var base = "%012d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000L));
        int sum = 0;
        for (int place = 0; place < base.length(); place++) {
            sum += (base.charAt(base.length() - 1 - place) - '0') * (1 + place % 2);
        }
        return new CorporateNumber(9 - sum % 9 + base);
    }
}
