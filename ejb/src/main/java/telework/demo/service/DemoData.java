package telework.demo.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telework.area.Prefectures;
import telework.common.EmailAddress;
import telework.organisation.Organisation;
import telework.organisation.Organisations;
import telework.speaker.Speaker;
import telework.speaker.Speakers;

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
    DemoFirms firms;

    @Inject
    Speakers speakers;

    @Inject
    DemoProgramme programme;

    @PostConstruct
    void fill() {
        if (demo && programme.isEmpty()) {
            long started = System.nanoTime();
            var organisers = organisers();
            Arrays.stream(read("firms", DemoFirm[].class)).forEach(firms::add);
            var lineup = speakers();
            var seminars = List.of(read("seminars", DemoSeminar[].class));
            seminars.forEach(seminar -> programme.add(seminar, organisers.get(seminar.organiser()), lineup));
            programme.settle();
            LOG.info(() -> "Demonstration: " + seminars.size() + " invented seminars in "
                    + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started) + " ms");
        }
    }

    private Map<String, Organisation> organisers() {
        return Arrays.stream(read("organisers", DemoOrganiser[].class))
                .collect(Collectors.toMap(DemoOrganiser::key, this::invent));
    }

    private Map<String, Long> speakers() {
        return Arrays.stream(read("speakers", DemoSpeaker[].class))
                .map(told -> new Speaker(told.toProfile(), null))
                .peek(speakers::add)
                .collect(Collectors.toMap(Speaker::getName, Speaker::getId));
    }

    /** A chamber stands in its prefecture once, also where the demonstration is not the first to name it. */
    private Organisation invent(DemoOrganiser told) {
        return organisations.chamber(told.prefecture(), told.name()).orElseGet(() -> add(told));
    }

    private Organisation add(DemoOrganiser told) {
        var mailbox = told.key().toLowerCase(Locale.ROOT).replace('_', '-') + "@example.jp";
        var desk = new Organisation.Desk(new EmailAddress(mailbox), "0120-000-000");
        var home = prefectures.byCode(told.prefecture()).orElseThrow();
        var organisation = Organisation.invented(told.kind(), told.name(), told.nameEn(), home, desk);
        organisation.describe(DemoOrganiser.facts(organisation));
        organisations.add(organisation);
        return organisation;
    }

    private static <T> T read(String name, Class<T> type) {
        try (var file = DemoData.class.getResourceAsStream("/telework/demo/" + name + ".json")) {
            return JsonbBuilder.create().fromJson(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
