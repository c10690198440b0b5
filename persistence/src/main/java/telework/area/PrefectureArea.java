package telework.area;

/**
 * A prefecture with the region and the bureau that it belongs to; the two divide the country differently.
 *
 * @param code JIS X 0401
 */
public record PrefectureArea(
        String code,
        String nameJa,
        String nameEn,
        String region,
        String regionJa,
        String regionEn,
        String bureau,
        String bureauJa,
        String bureauEn) {}
