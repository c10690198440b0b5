package telework.web;

import java.util.List;
import java.util.stream.IntStream;
import telework.common.service.Slice;

/**
 * The way through a long list. Addresses count pages from 1, as people do.
 *
 * @param page from 0
 */
public record Pager(String path, QueryString criteria, int page, int size, long total) {

    private static final int NEIGHBOURS = 2;
    private static final int LAST = 9_999;

    /** @param href null for the page that is shown */
    public record Link(String label, String href) {

        public boolean here() {
            return href == null;
        }
    }

    public static Pager of(Slice<?> slice, String path, QueryString criteria) {
        return new Pager(path, criteria, slice.page(), slice.size(), slice.total());
    }

    /** The page, from 0, that an address asks for; the first when it makes no sense. */
    public static int read(String typed) {
        return typed != null && typed.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(typed), LAST) - 1 : 0;
    }

    public int pages() {
        return Math.toIntExact((total + size - 1) / size);
    }

    /** The shown page with its neighbours. */
    public List<Link> links() {
        int first = Math.max(0, page - NEIGHBOURS);
        int last = Math.min(pages() - 1, page + NEIGHBOURS);
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> new Link(String.valueOf(number + 1), number == page ? null : href(number)))
                .toList();
    }

    /** Null on the first page. */
    public String previous() {
        return page == 0 ? null : href(page - 1);
    }

    /** Null on the last page. */
    public String next() {
        return page + 1 < pages() ? href(page + 1) : null;
    }

    /** The number of the first item shown, from 1. */
    public long from() {
        return (long) page * size + 1;
    }

    /** The number of the last item shown. */
    public long to() {
        return Math.min(total, (page + 1L) * size);
    }

    private String href(int number) {
        return path + criteria.with("page", number == 0 ? null : String.valueOf(number + 1));
    }
}
