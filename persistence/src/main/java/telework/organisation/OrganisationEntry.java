package telework.organisation;

import telework.common.EmailAddress;

/**
 * An organisation as the console's list shows it.
 *
 * @param kana null while nobody has said how it is read
 * @param prefecture code of its seat; null where there is none
 * @param served how many prefectures it answers for
 * @param email null while it is not known
 */
public record OrganisationEntry(
        Long id,
        Organisation.Kind kind,
        String name,
        String kana,
        String prefecture,
        Integer served,
        EmailAddress email,
        String telephone,
        Boolean demo) {}
