package telework.web;

/** The id that a page gives to a field which REST knows by its path. */
final class FieldId {

    private FieldId() {}

    /** {@code attendees[0].email} is {@code email}; {@code organisation.name} is {@code organisationName}. */
    static String of(String field) {
        var path = field.substring(field.indexOf(']') + 1);
        var id = new StringBuilder();
        for (var part : path.split("\\.")) {
            if (!part.isEmpty()) {
                id.append(id.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
            }
        }
        return id.toString();
    }
}
