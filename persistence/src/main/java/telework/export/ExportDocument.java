package telework.export;

/** What comes out of an export. */
public enum ExportDocument {
    TABLE,
    /** Each character that the table's code page lacks, with its place and what stands there instead. */
    SUBSTITUTIONS
}
