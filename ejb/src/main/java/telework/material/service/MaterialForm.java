package telework.material.service;

/**
 * What staff typed about a file.
 *
 * @param title blank: the file's name
 * @param audience name of an {@link telework.material.Audience}
 * @param day from which it is shown; blank: from now on
 * @param time on that day; blank: from its first minute
 */
public record MaterialForm(String title, String audience, String day, String time) {}
