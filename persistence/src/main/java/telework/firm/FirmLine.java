package telework.firm;

import telework.common.CorporateNumber;

/**
 * A firm as lists show it; what is not known is null.
 *
 * @param contacts how many people are known there
 */
public record FirmLine(
        Long id,
        String name,
        String kana,
        CorporateNumber corporateNumber,
        Boolean numberless,
        String industry,
        StaffBand staff,
        String prefecture,
        Integer contacts,
        Boolean demo) {}
