package telework.registration.web;

/**
 * The head of a column.
 *
 * @param href sorts by it; null where that makes no sense
 * @param sorted for aria-sort; null while something else sorts
 */
public record RegistrantHead(String label, String href, String sorted) {}
