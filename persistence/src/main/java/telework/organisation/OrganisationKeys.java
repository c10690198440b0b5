package telework.organisation;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.common.Plain;

/**
 * Under which an organisation is found and told apart; both follow from what else its row says.
 *
 * @param search folded names and reading, each on a line
 * @param chamber prefecture and folded name without blanks; null for what is no chamber, or of no prefecture
 */
record OrganisationKeys(String search, String chamber) {

    private static final int LONGEST_SEARCH = 1000;
    private static final int LONGEST_CHAMBER = 300;

    static OrganisationKeys of(Organisation.Kind kind, String name, String nameEn, String kana, String prefecture) {
        var search = Stream.of(name, nameEn, kana)
                .filter(Objects::nonNull)
                .map(Plain::searchKey)
                .collect(Collectors.joining("\n"));
        boolean chamber = kind == Organisation.Kind.CHAMBER && prefecture != null;
        var key = chamber ? chamber(prefecture, name) : null;
        return new OrganisationKeys(Plain.beginning(search, LONGEST_SEARCH), key);
    }

    /** @param prefecture its JIS X 0401 code */
    static String chamber(String prefecture, String name) {
        return Plain.beginning(prefecture + "|" + Plain.searchKey(name).replace(" ", ""), LONGEST_CHAMBER);
    }
}
