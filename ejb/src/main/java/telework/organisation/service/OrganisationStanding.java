package telework.organisation.service;

import java.util.List;
import telework.organisation.OrganisationLine;

/**
 * Where an organisation stands in the tree.
 *
 * @param above those above it, the top first
 * @param below those right below it
 * @param movable whether the caller may put it elsewhere
 * @param free whether the caller may put it at the top
 */
public record OrganisationStanding(
        List<OrganisationLine> above, List<OrganisationLine> below, boolean movable, boolean free) {}
