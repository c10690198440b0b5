package telework.benchmarks;

/** A figure beside the limit that was taken in the same run; the ratio is the one of the rounds that ran together. */
record Comparison(String measured, Figure rate, String limit, Figure limitRate, Figure ratio) {

    static final String HEAD = """

            | measured | /s | limit | /s | ratio |
            |---|--:|---|--:|--:|
            """;

    /** A row under {@link #HEAD}. */
    String row() {
        return "| %s | %s | %s | %s | %s |%n".formatted(measured, rate.rate(), limit, limitRate.rate(), ratio.ratio());
    }
}
