package telework.seminar.service;

import java.util.List;
import telework.common.service.Slice;

/**
 * What a search found, and what could be asked for besides.
 *
 * @param found nothing where no list was asked for
 * @param alternatives searches close by; empty unless nothing was found
 */
public record SearchResult(
        Slice<SessionOffer> found, Facets facets, Vocabulary vocabulary, List<Alternative> alternatives) {

    public SearchResult {
        alternatives = List.copyOf(alternatives);
    }
}
