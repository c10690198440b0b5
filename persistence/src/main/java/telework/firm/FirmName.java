package telework.firm;

import java.util.regex.Pattern;
import telework.common.Plain;

/**
 * What makes two spellings the same firm: width, kana and case folded (NFKC), the type of company taken out wherever it stands,
 * and no blanks, dots or hyphens. 株式会社みほん製作所, ㈱ミホン製作所 and みほん製作所（株） read the same.
 */
public final class FirmName {

    /** Longer ones first, for 社団 stands in 一般社団法人. NFKC has made (株) of ㈱, and hiragana are katakana by now. */
    private static final Pattern TYPES = Pattern.compile(String.join(
            "|",
            "特定非営利活動法人|npo法人|(?:一般|公益|特例)?(?:社団|財団)法人|医療法人(?:社団|財団)?|社会福祉法人|学校法人|宗教法人|農事組合法人",
            "(?:株式|有限|合同|合資|合名|相互)会社|(?:司法書士|税理士|弁護士|社会保険労務士)法人",
            "\\((?:株|有|同|資|名|相|社|財|医|福|学|特非)\\)",
            "\\bco\\.?,? ?ltd\\b\\.?|\\b(?:inc|corp|llc|k\\.?k)\\b\\.?"));

    /** Also as banks abbreviate them at the beginning カ) or the end (カ. */
    private static final Pattern SPOKEN_TYPES = Pattern.compile(String.join(
            "|",
            "(?:カブシキ|ユウゲン|ゴウドウ|ゴウシ|ゴウメイ|ソウゴ)[カガ]イシャ",
            "(?:イッパン|コウエキ)?(?:シャダン|ザイダン)ホウジン|イリョウホウジン(?:シャダン|ザイダン)?|シャカイフクシホウジン|ガッコウホウジン",
            "トクテイヒエイリカツドウホウジン",
            "^(?:カ|ユ|ド|シ|メ)\\)|\\((?:カ|ユ|ド|シ|メ)\\)|\\((?:カ|ユ|ド|シ|メ)$"));

    private static final int LONGEST_KEY = 800;

    private static final Pattern BETWEEN = Pattern.compile("[\\s・.,，、&'’\"\\-‐‑‒–—―−]+");

    private FirmName() {}

    /** The key of a name; never empty: a firm called 株式会社 alone keeps that. */
    public static String key(String name) {
        return without(TYPES, Plain.searchKey(name));
    }

    /** The key of a reading; null for null. */
    public static String kanaKey(String kana) {
        return kana == null ? null : without(SPOKEN_TYPES, Plain.katakana(kana));
    }

    /** How the firm is read without its type, as the list of firms wants it: カブシキガイシャ ミホン is ミホン. */
    public static String withoutType(String kana) {
        var bare = SPOKEN_TYPES
                .matcher(Plain.katakana(kana))
                .replaceAll(" ")
                .strip()
                .replaceAll(" +", " ");
        return bare.isEmpty() ? kana : bare;
    }

    private static String without(Pattern types, String folded) {
        var bare = BETWEEN.matcher(types.matcher(folded).replaceAll("")).replaceAll("");
        var whole = BETWEEN.matcher(folded).replaceAll("");
        return Plain.beginning(!bare.isEmpty() ? bare : !whole.isEmpty() ? whole : folded, LONGEST_KEY);
    }
}
