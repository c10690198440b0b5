package telework.common;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Pattern;

/** How a Japanese name is read, in full-width katakana; hiragana and half-width katakana are converted. */
@Personal
public record Kana(String value) {

    private static final int LONGEST = 50;
    private static final Pattern SHAPE = Pattern.compile("[ァ-ヺー・ヽヾ ]+");

    public Kana {
        value = Plain.katakana(value);
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue("invalid.kana");
        }
        if (value.length() > LONGEST) {
            throw new InvalidValue("invalid.tooLong", LONGEST);
        }
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Kana, String> {
        @Override
        public String convertToDatabaseColumn(Kana kana) {
            return kana == null ? null : kana.value;
        }

        @Override
        public Kana convertToEntityAttribute(String column) {
            return column == null ? null : new Kana(column);
        }
    }
}
