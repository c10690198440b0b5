package telework.export.service;

import telework.export.ExportWish;

/**
 * An export in the hand of this node.
 *
 * @param attempt by which the node is known: whoever begins anew has another
 */
public record ExportTask(Long id, int attempt, ExportWish wish) {}
