package telework.organisation;

import java.util.Arrays;
import java.util.Optional;
import telework.common.Plain;

/**
 * The columns of a list of chambers. Only name and prefecture must be there; the others may be missing, and a blank cell says
 * nothing: an import never empties what is known.
 */
public enum ChamberColumn {
    NAME("名称", "name"),
    PREFECTURE("都道府県", "prefecture"),
    KANA("フリガナ", "kana"),
    NAME_EN("英語名称", "nameEn"),
    CORPORATE_NUMBER("法人番号", "corporateNumber"),
    SERVED("担当都道府県", "served"),
    EMAIL("メールアドレス", "email"),
    TELEPHONE("電話番号", "telephone"),
    FAX("FAX番号", "fax"),
    DESK_HOURS("受付時間", "deskHours"),
    WEBSITE("ウェブサイト", "website"),
    WEEKDAY_HOURS("平日の営業時間", "monday");

    private final String heading;
    private final String field;

    ChamberColumn(String heading, String field) {
        this.heading = heading;
        this.field = field;
    }

    public String heading() {
        return heading;
    }

    /** The field of an organisation's form that it fills; the weekday's hours fill those of five days. */
    public String field() {
        return field;
    }

    public boolean isRequired() {
        return this == NAME || this == PREFECTURE;
    }

    /** Width and blanks at the ends do not matter. */
    static Optional<ChamberColumn> under(String heading) {
        var folded = Plain.width(heading);
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(folded))
                .findFirst();
    }
}
