package telework.common;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where mail is sent. One spelling per mailbox, so that two addresses are equal when mail cannot tell them apart. Lenient
 * on purpose: addresses with {@code ..} or {@code .@}, once given out by Japanese carriers, still receive mail although
 * RFC 5322 does not know them.
 */
@Personal
public record EmailAddress(String value) {

    /** RFC 5321, 4.5.3.1: what a path can hold. */
    public static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile(
            "[\\p{ASCII}&&[^@\\s<>()\\[\\],;:\\\\\"\\p{Cntrl}]]{1,64}@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,63}");

    public EmailAddress {
        value = Plain.width(value).toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new InvalidValue("invalid.email");
        }
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<EmailAddress, String> {
        @Override
        public String convertToDatabaseColumn(EmailAddress address) {
            return address == null ? null : address.value;
        }

        @Override
        public EmailAddress convertToEntityAttribute(String column) {
            return column == null ? null : new EmailAddress(column);
        }
    }
}
