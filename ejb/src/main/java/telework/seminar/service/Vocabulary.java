package telework.seminar.service;

import java.util.List;
import telework.area.PrefectureArea;
import telework.organisation.OrganiserLine;
import telework.seminar.ThemeLine;

/** The names of what can be asked for. */
public record Vocabulary(List<PrefectureArea> areas, List<ThemeLine> themes, List<OrganiserLine> organisers) {

    public Vocabulary {
        areas = List.copyOf(areas);
        themes = List.copyOf(themes);
        organisers = List.copyOf(organisers);
    }
}
