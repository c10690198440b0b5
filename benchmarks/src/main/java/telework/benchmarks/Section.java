package telework.benchmarks;

/** What came out of one part, in Markdown, with its own heading. */
@FunctionalInterface
interface Section {

    String text();
}
