package telework.firm;

/**
 * How many people work at a firm. The bands are this programme's; their limits are those of the Small and Medium-sized
 * Enterprise Basic Act (中小企業基本法, article 2): 5 and 20 for a small enterprise, 50, 100 and 300 for a medium one, by trade.
 */
public enum StaffBand {
    UP_TO_5,
    UP_TO_20,
    UP_TO_50,
    UP_TO_100,
    UP_TO_300,
    OVER_300
}
