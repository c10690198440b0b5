package telework.overview.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;

/** The picture beside a table, as the chart component draws it: quiet bars in the colours of the theme, and no movement. */
class ChartConfig {

    /** What is taken, of which there is most to see. */
    static final String KEY = "#0017c1";

    /** What is left, set off by its outline. */
    static final String PALE = "#d9e6ff";

    private static final String TEXT = "#333333";
    private static final String GRID = "#e6e6e6";

    /** Numbers of one kind, one for each label. */
    private record Series(String name, String colour, List<Long> numbers) {}

    private final List<String> labels;
    private final boolean lying;
    private final List<Series> series = new ArrayList<>();

    private ChartConfig(List<String> labels, boolean lying) {
        this.labels = labels;
        this.lying = lying;
    }

    static ChartConfig standing(List<String> labels) {
        return new ChartConfig(labels, false);
    }

    static ChartConfig lying(List<String> labels) {
        return new ChartConfig(labels, true);
    }

    /** Further numbers, stacked upon those before. */
    ChartConfig with(String name, String colour, List<Long> numbers) {
        series.add(new Series(name, colour, numbers));
        return this;
    }

    /** It stands inside of a script of the page, which no text may end. */
    String json() {
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", data())
                .add("options", options())
                .build()
                .toString()
                .replace("<", "\\u003c");
    }

    private JsonObjectBuilder data() {
        var datasets = Json.createArrayBuilder();
        for (var one : series) {
            datasets.add(Json.createObjectBuilder()
                    .add("label", one.name())
                    .add("data", numbers(one.numbers()))
                    .add("backgroundColor", one.colour())
                    .add("borderColor", KEY)
                    .add("borderWidth", 1));
        }
        return Json.createObjectBuilder()
                .add("labels", Json.createArrayBuilder(labels))
                .add("datasets", datasets);
    }

    private JsonObjectBuilder options() {
        var legend = Json.createObjectBuilder()
                .add("display", series.size() > 1)
                .add("position", "bottom")
                .add("labels", Json.createObjectBuilder().add("color", TEXT));
        return Json.createObjectBuilder()
                .add("indexAxis", lying ? "y" : "x")
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add("plugins", Json.createObjectBuilder().add("legend", legend))
                .add("scales", Json.createObjectBuilder().add("x", axis(lying)).add("y", axis(!lying)));
    }

    private static JsonObjectBuilder axis(boolean ofNumbers) {
        var ticks = Json.createObjectBuilder().add("color", TEXT);
        if (ofNumbers) {
            ticks.add("precision", 0);
        }
        return Json.createObjectBuilder()
                .add("stacked", true)
                .add("beginAtZero", true)
                .add("grid", Json.createObjectBuilder().add("color", GRID).add("display", ofNumbers))
                .add("ticks", ticks);
    }

    private static JsonArrayBuilder numbers(List<Long> numbers) {
        var array = Json.createArrayBuilder();
        numbers.forEach(array::add);
        return array;
    }
}
