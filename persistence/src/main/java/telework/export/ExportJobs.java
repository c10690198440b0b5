package telework.export;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;

/** The exports and the parts of their files. */
public interface ExportJobs extends Repository {

    /** Takes the one that has waited longest, past those that other nodes are just taking. */
    default Optional<ExportJob> take() {
        return sql("""
                        select id from export_job where status = 'QUEUED' order by id limit 1 for update skip locked
                        """, Long.class)
                .getResultStream()
                .findFirst()
                .map(id -> entityManager().find(ExportJob.class, id));
    }

    /** Those that no node has touched for so long that whoever wrote them must have died. */
    default List<ExportJob> orphans(Instant before) {
        return sql("""
                        select id from export_job where status = 'RUNNING' and touched_at < :before
                        order by id for update skip locked
                        """, Long.class)
                .setParameter("before", before)
                .getResultStream()
                .map(id -> entityManager().find(ExportJob.class, id))
                .toList();
    }

    default Optional<ExportJob> byId(Long id) {
        return Optional.ofNullable(entityManager().find(ExportJob.class, id));
    }

    default Optional<ExportJob> locked(Long id) {
        return Optional.ofNullable(entityManager().find(ExportJob.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    String LINES = """
            select j.id, s.code, j.format, j.status, j.requestedBy, j.requestedAt, j.total, j.done, j.bytes, j.substitutions,
                j.expiresAt
            from ExportJob j join j.session s
            """;

    /** Latest first. @param code of the session */
    @HQL(LINES + "where s.code = :code order by j.id desc")
    List<ExportLine> lines(String code);

    @HQL(LINES + "where j.id = :id")
    List<ExportLine> linesOf(Long id);

    /** Keeps the next part of a document. @param job locked */
    default void keep(ExportJob job, ExportDocument document, byte[] content) {
        sql("insert into export_part (job_id, document, number, content) values (:job, :document, :number, :content)")
                .setParameter("job", job.getId())
                .setParameter("document", document.name())
                .setParameter("number", job.nextPart(document, content.length))
                .setParameter("content", content)
                .executeUpdate();
    }

    /** A part of a document; empty behind the last. @param number from 0 */
    default Optional<byte[]> part(Long job, ExportDocument document, int number) {
        return sql("""
                        select content from export_part
                        where job_id = :job and document = :document and number = :number
                        """, byte[].class)
                .setParameter("job", job)
                .setParameter("document", document.name())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Forgets what was kept. */
    default void discardParts(Long job) {
        sql("delete from export_part where job_id = :job")
                .setParameter("job", job)
                .executeUpdate();
    }

    default void discard(Long job) {
        sql("delete from export_job where id = :job").setParameter("job", job).executeUpdate();
    }

    /** Those of a draft that is deleted; whoever is writing one stops. */
    @HQL("delete from ExportJob j where j.session.id = :session")
    int discardAll(Long session);

    /** Deletes what is past its day. @return how many files */
    default int discardExpired(Instant now) {
        return sql("delete from export_job where expires_at <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
