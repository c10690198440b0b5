package telework.organisation;

import java.util.Set;
import telework.area.Prefecture;
import telework.common.CorporateNumber;

/**
 * What staff say of an organisation; what is not known is null.
 *
 * @param nameEn null where there is no other than the Japanese one
 * @param kana how the name is read, in katakana
 * @param seat the prefecture it sits in
 * @param served codes of the prefectures it answers for
 */
public record OrganisationFacts(
        Organisation.Kind kind,
        String name,
        String nameEn,
        String kana,
        CorporateNumber corporateNumber,
        Prefecture seat,
        Set<String> served,
        Organisation.Desk desk,
        String website,
        OpeningTimes times) {

    public OrganisationFacts {
        served = Set.copyOf(served);
    }
}
