package telework.eventlist;

import java.util.List;
import java.util.stream.IntStream;

/** Reads the prefecture that a text names. The 47 do not change, so they stand here and need no database. */
final class PrefectureText {

    /** In the order of JIS X 0401. */
    private static final List<String> NAMES = List.of(
            "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県", "新潟県",
            "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県",
            "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県",
            "鹿児島県", "沖縄県");

    private PrefectureText() {}

    /** The two digits (JIS X 0401) of a prefecture called by its name, 愛知県, or its short name, 愛知. */
    static Reading<String> read(String text) {
        return IntStream.range(0, NAMES.size())
                .filter(place -> NAMES.get(place).equals(text)
                        || shortName(NAMES.get(place)).equals(text))
                .mapToObj(place -> Reading.certain(code(place)))
                .findFirst()
                .orElseGet(() -> Reading.uncertain(Reason.UNKNOWN_PREFECTURE));
    }

    /** The two digits of the prefecture with whose name an address begins; null when it begins otherwise. */
    static String atBeginningOf(String address) {
        return IntStream.range(0, NAMES.size())
                .filter(place -> address.startsWith(NAMES.get(place)))
                .mapToObj(PrefectureText::code)
                .findFirst()
                .orElse(null);
    }

    /** @param code two digits, 01 to 47 */
    static String name(String code) {
        return NAMES.get(Integer.parseInt(code) - 1);
    }

    /** Hokkaido is never shortened. */
    private static String shortName(String name) {
        return name.equals("北海道") ? name : name.substring(0, name.length() - 1);
    }

    private static String code(int place) {
        return "%02d".formatted(place + 1);
    }
}
