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

    static OrganisationKeys of(Organisation.Kind kind, String name, String nameEn, String kana, String prefecture) {
        var search = Stream.of(name, nameEn, kana)
                .filter(Objects::nonNull)
                .map(Plain::searchKey)
                .collect(Collectors.joining("\n"));
        boolean chamber = kind == Organisation.Kind.CHAMBER && prefecture != null;
        return new OrganisationKeys(search, chamber ? chamber(prefecture, name) : null);
    }

    /** @param prefecture its JIS X 0401 code */
    static String chamber(String prefecture, String name) {
        return prefecture + "|" + Plain.searchKey(name).replace(" ", "");
    }
}
