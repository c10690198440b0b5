package telework.common.service;

import java.util.List;

/**
 * A page of a list.
 *
 * @param page from 0
 * @param total of all pages
 */
public record Slice<T>(List<T> items, int page, int size, long total) {

    public Slice {
        items = List.copyOf(items);
    }
}
