package telework.demo.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telework.area.Prefectures;
import telework.common.EmailAddress;
import telework.organisation.Organisation;
import telework.organisation.Organisation.Kind;
import telework.organisation.Organisations;

/** Fills an empty system with invented organisations and seminars around the day of the first start. */
@Singleton
@Startup
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

    @Inject
    @ConfigProperty(name = "telework.demo", defaultValue = "false")
    boolean demo;

    @Inject
    Organisations organisations;

    @Inject
    Prefectures prefectures;

    @Inject
    DemoProgramme programme;

    @PostConstruct
    void fill() {
        if (demo && programme.isEmpty()) {
            var organisers = organisers();
            var seminars = seminars();
            seminars.forEach(seminar -> programme.add(seminar, organisers.get(seminar.organiser())));
            LOG.info(() -> "Demonstration: " + seminars.size() + " invented seminars");
        }
    }

    private Map<String, Organisation> organisers() {
        return Map.of(
                "CENTRE", invent(Kind.SECRETARIAT, "テレワーク月間事務局（デモ）", "Telework Month secretariat (demo)", "13"),
                "ASSOCIATION", invent(Kind.ASSOCIATION, "全国テレワーク実践協会（デモ）", "Telework in Practice (demo)", "13"),
                "BUREAU", invent(Kind.BUREAU, "見本総合通信局（デモ）", "Sample bureau of telecommunications (demo)", "34"),
                "CHAMBER_EAST", invent(Kind.CHAMBER, "桜台商工会議所（デモ）", "Sakuradai chamber of commerce (demo)", "23"),
                "CHAMBER_WEST", invent(Kind.CHAMBER, "青葉浜商工会議所（デモ）", "Aobahama chamber of commerce (demo)", "40"));
    }

    private Organisation invent(Kind kind, String name, String nameEn, String prefecture) {
        var desk = new Organisation.Desk(new EmailAddress("desk@example.jp"), "0120-000-000");
        var organisation = Organisation.invented(
                kind, name, nameEn, prefectures.byCode(prefecture).orElseThrow(), desk);
        organisations.add(organisation);
        return organisation;
    }

    private static List<DemoSeminar> seminars() {
        try (var file = DemoData.class.getResourceAsStream("/telework/demo/seminars.json")) {
            return List.of(JsonbBuilder.create().fromJson(file, DemoSeminar[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
