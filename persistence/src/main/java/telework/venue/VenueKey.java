package telework.venue;

import java.util.regex.Pattern;
import telework.common.Plain;

/**
 * What makes two spellings the same place: width and kana folded, blanks left out, one hyphen for all, and the address without
 * the prefecture in front, which the code tells already.
 */
final class VenueKey {

    private static final Pattern PREFECTURE = Pattern.compile("^(東京都|北海道|(?:京都|大阪)府|(?:神奈川|和歌山|鹿児島|[^県]{2})県)");
    private static final Pattern HYPHENS = Pattern.compile("[‐‑‒–—―−]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private VenueKey() {}

    /** @param prefecture its JIS X 0401 code */
    static String of(String name, String address, String prefecture) {
        var street = PREFECTURE.matcher(folded(address)).replaceFirst("");
        return prefecture + "|" + folded(name) + "|" + street;
    }

    private static String folded(String text) {
        var plain = BLANKS.matcher(Plain.searchKey(text)).replaceAll("");
        return HYPHENS.matcher(plain).replaceAll("-");
    }
}
