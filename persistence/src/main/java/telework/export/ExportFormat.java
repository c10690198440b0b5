package telework.export;

/** What a list can be written as. */
public enum ExportFormat {
    /** UTF-8 with a byte order mark, by which Excel knows it. */
    CSV("csv", "text/csv; charset=UTF-8"),
    /** The code page of Japanese Windows, for systems that know no other; what it lacks is replaced and reported. */
    CSV_WINDOWS_31J("csv", "text/csv; charset=Windows-31J"),
    /** Office Open XML, ISO/IEC 29500. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String suffix;
    private final String mediaType;

    ExportFormat(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /** Of file names, without the dot. */
    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }
}
