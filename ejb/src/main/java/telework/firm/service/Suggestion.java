package telework.firm.service;

import telework.firm.FirmLine;
import telework.firm.FirmPair;

/** Two firms that may be one, and why. */
public record Suggestion(FirmPair pair, FirmLine first, FirmLine second) {}
