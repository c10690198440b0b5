package telework.server;

import java.nio.file.Path;

/** What is to be started where; making it also tells the application its settings. */
record Plan(DataFolder data, String address, int port) {
    private static final String DATA = "telework.data";
    private static final String PORT = "telework.http.port";
    private static final String DEMO = "telework.demo";
    private static final String URL = "telework.db.url";

    static Plan of(Options options, Settings settings) {
        var data = new DataFolder(options.data().orElseGet(() -> Path.of(settings.supply(DATA, "data"))));
        settings.impose(DATA, data.path().toString());
        options.port().ifPresent(port -> settings.impose(PORT, port.toString()));
        if (options.noDemo()) {
            settings.impose(DEMO, "false");
        }
        settings.supplyAll(data.settings());
        settings.supply(DEMO, "true");
        connect(options, settings, data);
        if (options.rehearse()) {
            settings.impose(PORT, String.valueOf(Port.anyFree()));
        }
        return listen(settings, data);
    }

    private static void connect(Options options, Settings settings, DataFolder data) {
        var embedded = Database.embeddedUrl(data.path());
        var url = settings.supply(URL, embedded);
        if (options.fresh() && !url.equals(embedded)) {
            throw StartRefused.misuse("--fresh empties the embedded database only, but telework.db.url is " + url
                    + ". Empty that database with its own tools, or leave the setting out.");
        }
        var database = Database.of(url);
        settings.impose("telework.db.driver", database.driver());
        settings.supply("telework.db.user", database.defaultUser());
        settings.supply("telework.db.password", "");
    }

    /** Other machines see the server only where somebody said so: the demonstration's passwords are public. */
    private static Plan listen(Settings settings, DataFolder data) {
        var port = Port.parse(settings.supply(PORT, "8080"));
        var address = settings.supply("telework.http.address", "127.0.0.1");
        settings.supply("telework.public-url", "http://127.0.0.1:" + port);
        return new Plan(data, address, port);
    }
}
