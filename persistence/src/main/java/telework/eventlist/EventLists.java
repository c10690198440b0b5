package telework.eventlist;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;
import telework.common.Repository;
import telework.seminar.Seminar;

/** The event lists that were handed in, row by row. */
public interface EventLists extends Repository {

    /** Of some organisations and what is below them. @param everywhere all there are */
    @HQL("""
         select i.id, i.fileName, i.encoding, i.importedAt, i.importedBy,
             (select count(*) from EventListEntry e where e.list = i)
         from EventListImport i
         where :everywhere = true or exists (
             select 1 from OrganisationBelow b where b.descendantId = i.organisationId and b.ancestorId in :tops)
         order by i.id desc
         """)
    List<EventListImportLine> latestFirst(boolean everywhere, Collection<Long> tops);

    @HQL("""
         select i.id, i.fileName, i.encoding, i.importedAt, i.importedBy,
             (select count(*) from EventListEntry e where e.list = i)
         from EventListImport i where i.id = :id
         """)
    List<EventListImportLine> withId(Long id);

    @HQL("""
         select e.id, e.line, e.drafted, m.title, min(s.code), e.cells
         from EventListEntry e left join e.seminar m left join Session s on s.seminar = m where e.list.id = :id
         group by e.id, e.line, e.drafted, m.title, e.cells order by e.line
         """)
    List<EventListEntryLine> entries(Long id);

    @HQL("""
         select f.entry.id, f.columnName, f.cell, f.reason, f.suggestion
         from EventListFinding f where f.entry.list.id = :id order by f.id
         """)
    List<EventListFindingLine> findings(Long id);

    @HQL("""
         select f.entry.id, f.columnName, f.cell, f.reason, f.suggestion
         from EventListFinding f where f.entry.seminar.id = :seminar and f.entry.drafted = true order by f.id
         """)
    List<EventListFindingLine> findingsOf(Long seminar);

    /**
     * Writes down all that was entered.
     *
     * @throws ImportedMeanwhile when somebody else has handed in one of the same events at the same time
     */
    default void settle() {
        try {
            entityManager().flush();
        } catch (ConstraintViolationException broken) {
            if (String.valueOf(broken.getConstraintName())
                    .toLowerCase(Locale.ROOT)
                    .contains("event_list_entry_drafts_once")) {
                throw new ImportedMeanwhile();
            }
            throw broken;
        }
    }

    /** The seminar that an event of a publisher has become before. */
    @HQL("""
         select e.seminar from EventListEntry e
         where e.publisherCode = :publisher and e.sourceId = :source and e.drafted = true
         """)
    List<Seminar> drafted(String publisher, String source);

    /** Its drafts are deleted: the events may be handed in anew. */
    @HQL("update EventListEntry e set e.seminar = null, e.drafted = false where e.seminar.id = :seminar")
    int forget(Long seminar);
}
