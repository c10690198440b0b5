package telework.venue;

/**
 * A venue as lists show it.
 *
 * @param prefecture JIS X 0401 code
 * @param roomLimit null: not known
 * @param facilities how many of the controlled list it offers
 */
public record VenueLine(
        Long id,
        String name,
        String address,
        String prefecture,
        String access,
        Integer roomLimit,
        Integer facilities,
        Boolean active) {}
