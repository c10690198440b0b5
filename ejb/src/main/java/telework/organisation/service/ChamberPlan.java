package telework.organisation.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import telework.area.Prefecture;
import telework.common.Invalid;
import telework.common.Violation;
import telework.organisation.ChamberColumn;
import telework.organisation.ChamberFile;
import telework.organisation.ChamberOutcome;
import telework.organisation.ChamberRowLine;
import telework.organisation.Organisation;
import telework.organisation.OrganisationFacts;

/**
 * Works out what each row of a list comes to, beside all chambers there are: found by corporate number, else by prefecture and
 * name in whatever spelling. Nothing is written; a step says what to do when the whole list is taken over.
 */
class ChamberPlan {

    /** @param facts what is to be said of it; null for a row that is refused or changes nothing */
    record Step(ChamberProposalRow row, Organisation existing, OrganisationFacts facts) {

        /** The same after it was done. */
        ChamberRowLine done(Long organisation) {
            return new ChamberRowLine(row.line(), row.name(), row.outcome(), organisation, row.changed());
        }
    }

    private final Map<String, Prefecture> prefectures;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Organisation> byNumber;
    private final Map<String, Organisation> byKey;
    private final Map<Object, Integer> lines = new HashMap<>();

    ChamberPlan(List<Prefecture> prefectures, List<Organisation> known) {
        this.prefectures = prefectures.stream().collect(Collectors.toMap(Prefecture::getCode, Function.identity()));
        prefectures.forEach(each -> {
            codes.put(each.getCode(), each.getCode());
            codes.put(each.getNameJa(), each.getCode());
        });
        byNumber = known.stream()
                .filter(each -> each.getFacts().corporateNumber() != null)
                .collect(Collectors.toMap(
                        each -> each.getFacts().corporateNumber().value(), Function.identity()));
        byKey = known.stream()
                .filter(each -> each.getChamberKey() != null)
                .collect(Collectors.toMap(Organisation::getChamberKey, Function.identity()));
    }

    List<Step> of(ChamberFile file) {
        return file.rows().stream().map(this::step).toList();
    }

    private Step step(ChamberFile.Row row) {
        try {
            return understood(row);
        } catch (Invalid invalid) {
            var refused = new ChamberProposalRow(
                    row.line(), row.text(ChamberColumn.NAME), ChamberOutcome.REFUSED, null, "", invalid);
            return new Step(refused, null, null);
        }
    }

    private Step understood(ChamberFile.Row row) {
        var cells = new ChamberRowForm(row, told -> codes.getOrDefault(told, told));
        if (row.text(ChamberColumn.PREFECTURE).isEmpty()) {
            throw new Invalid(List.of(new Violation("prefecture", "invalid.required")));
        }
        var told = read(cells.over(OrganisationForm.EMPTY));
        refuseTwice(row, told);
        var existing = existing(told);
        if (existing.isEmpty()) {
            return step(row, ChamberOutcome.MADE, null, told, List.of());
        }
        var before = OrganisationForms.of(existing.get());
        var facts = read(cells.over(before));
        var changed = ChamberRowForm.differences(before, OrganisationForms.of(before, facts));
        return changed.isEmpty()
                ? step(row, ChamberOutcome.SAME, existing.get(), null, changed)
                : step(row, ChamberOutcome.CHANGED, existing.get(), facts, changed);
    }

    private static Step step(
            ChamberFile.Row row,
            ChamberOutcome outcome,
            Organisation existing,
            OrganisationFacts facts,
            List<String> changed) {
        var shown = new ChamberProposalRow(
                row.line(),
                row.text(ChamberColumn.NAME),
                outcome,
                existing == null ? null : existing.getId(),
                String.join("、", changed),
                null);
        return new Step(shown, existing, facts);
    }

    private OrganisationFacts read(OrganisationForm form) {
        return new OrganisationFormReader(form, prefectures).read();
    }

    /** Two rows of one chamber contradict each other or are one too many. */
    private void refuseTwice(ChamberFile.Row row, OrganisationFacts told) {
        var earlier = Optional.ofNullable(lines.putIfAbsent(key(told), row.line()));
        var number = told.corporateNumber();
        var earlierNumber =
                number == null ? Optional.<Integer>empty() : Optional.ofNullable(lines.putIfAbsent(number, row.line()));
        earlier.or(() -> earlierNumber).ifPresent(line -> {
            throw wrong("name", "invalid.chamber.twice", line);
        });
    }

    private Optional<Organisation> existing(OrganisationFacts told) {
        var named = Optional.ofNullable(byKey.get(key(told)));
        if (told.corporateNumber() == null) {
            return named;
        }
        var numbered = Optional.ofNullable(byNumber.get(told.corporateNumber().value()));
        if (numbered.isPresent()
                && (numbered.get().getKind() != Organisation.Kind.CHAMBER || isAnother(numbered, named))) {
            throw wrong(
                    "corporateNumber", "invalid.chamber.number", numbered.get().getName());
        }
        named.map(Organisation::getFacts)
                .map(OrganisationFacts::corporateNumber)
                .filter(number -> !number.equals(told.corporateNumber()))
                .ifPresent(number -> {
                    throw wrong("corporateNumber", "invalid.chamber.otherNumber", number);
                });
        return numbered.or(() -> named);
    }

    private static boolean isAnother(Optional<Organisation> numbered, Optional<Organisation> named) {
        return named.isPresent() && !named.get().getId().equals(numbered.get().getId());
    }

    private static String key(OrganisationFacts told) {
        return Organisation.chamberKey(told.seat().getCode(), told.name());
    }

    private static Invalid wrong(String field, String key, Object detail) {
        return new Invalid(List.of(new Violation(field, key, detail)));
    }
}
