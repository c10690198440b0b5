package telework.benchmarks;

import java.util.List;
import java.util.Locale;

/** What several rounds gave. */
record Figure(double median, double least, double most) {

    static Figure of(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return new Figure(median, sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /** Per second, without decimals. */
    String rate() {
        return text("%,.0f (%,.0f–%,.0f)");
    }

    String milliseconds() {
        return text("%.1f (%.1f–%.1f)");
    }

    String ratio() {
        return text("%.2f (%.2f–%.2f)");
    }

    private String text(String format) {
        return String.format(Locale.ROOT, format, median, least, most);
    }
}
