package telework.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.List;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.AuditEntries;
import telework.audit.AuditEntry;
import telework.audit.AuditLine;
import telework.audit.AuditPlace;
import telework.audit.AuditSearch;
import telework.audit.ChainHead;
import telework.audit.NoSuchEntry;
import telework.audit.Subject;
import telework.audit.Trail;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Access;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;

/** The trail as those read it who may. Personal values are masked unless somebody asks for them, which is recorded. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class AuditService {

    @Inject
    AuditEntries entries;

    @Inject
    Access access;

    /** Latest first. @param behind null for the first page */
    @Needs(Permission.AUDIT)
    public List<AuditLine> lines(AuditSearch search, AuditPlace behind, int size) {
        return entries.lines(access.scope(Permission.AUDIT), search, behind, size);
    }

    /** The key of the organisation of that name; null for no name, and a key that nobody has where there is none. */
    @Needs(Permission.AUDIT)
    public Long organisation(String name) {
        return name == null
                ? null
                : entries.organisationsNamed(name).stream().findFirst().orElse(-1L);
    }

    /** Whoever takes the list along is recorded, with what was looked for. */
    @Needs(Permission.AUDIT)
    public void export(AuditSearch search) {
        Trail.of(entries)
                .record(Act.of(Action.EXPORTED, Subject.all("AuditEntry"))
                        .with("from", search.from())
                        .with("until", search.until())
                        .with("actor", search.actor())
                        .with("organisation", search.organisation())
                        .with("type", search.subjectType())
                        .with("subject", search.subjectId())
                        .with("action", search.action()));
    }

    /** The names of entities of which something was recorded. */
    @Needs(Permission.AUDIT)
    public List<String> subjectTypes() {
        return entries.subjectTypes();
    }

    /** Where the chain ends now: whoever notes it can tell later whether an end was cut off. */
    @Needs(Permission.AUDIT)
    public ChainHead head() {
        return entries.head();
    }

    /** An entry, personal values masked. */
    @Needs(Permission.AUDIT)
    public AuditSheet masked(@Of(Thing.AUDIT_ENTRY) Long id) {
        return sheet(id, false);
    }

    /** An entry as it was; the look is recorded. */
    @Needs(Permission.AUDIT)
    public AuditSheet inTheClear(@Of(Thing.AUDIT_ENTRY) Long id) {
        var sheet = sheet(id, true);
        var line = sheet.line();
        Trail.of(entries)
                .record(Act.of(Action.VIEWED, new Subject("AuditEntry", id.toString(), line.subjectLabel(), null))
                        .with("subject", line.subjectType() + " " + line.subjectId()));
        return sheet;
    }

    private AuditSheet sheet(Long id, boolean clear) {
        var entry = entries.byId(id).orElseThrow(NoSuchEntry::new);
        var line = entries.linesOf(id).get(0);
        var details = DetailReader.read(entry.getDetails(), clear ? entry.getPersonal() : null);
        return new AuditSheet(line, entry.getRequestId(), details, clear, isPersonal(entry), entry.isForgotten());
    }

    private static boolean isPersonal(AuditEntry entry) {
        return entry.getPersonal() != null;
    }
}
