package telework.firm;

import jakarta.persistence.TypedQuery;
import java.util.regex.Pattern;
import telework.common.Plain;

/**
 * What is looked for among the firms. Former names and numbers are found too.
 *
 * @param words of a name, reading or number, the number with hyphens or without; empty: any
 * @param prefecture code; empty: any
 * @param industry code; empty: any
 * @param staff null: any
 */
public record FirmSearch(String words, String prefecture, String industry, StaffBand staff) {

    private static final Pattern A_NUMBER = Pattern.compile("[\\d\\s\\-‐‑–—−ー]*\\d[\\d\\s\\-‐‑–—−ー]*");

    /** Binds the parameters of {@link Firms#FOUND}. */
    <T> TypedQuery<T> bindTo(TypedQuery<T> query) {
        return query.setParameter("words", pattern())
                .setParameter("bare", Plain.likePattern(FirmName.key(words)))
                .setParameter("prefecture", prefecture)
                .setParameter("industry", industry)
                .setParameter("staff", staff);
    }

    /** A number is looked for by its digits alone. */
    private String pattern() {
        var plain = Plain.width(words);
        boolean number = A_NUMBER.matcher(plain).matches();
        return Plain.likePattern(number ? plain.replaceAll("\\D", "") : words);
    }
}
