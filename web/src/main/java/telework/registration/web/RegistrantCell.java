package telework.registration.web;

/**
 * One thing shown of somebody who registered.
 *
 * @param label the head of its column, for screens too narrow for columns
 * @param style the name of the style
 * @param sub what stands below in small letters; null: nothing
 */
public record RegistrantCell(String label, String style, String text, String sub) {}
