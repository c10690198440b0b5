package telework.material;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;
import telework.registration.Registration;
import telework.seminar.Session;

/** The files of the seminars, and their content in pieces. */
public interface Materials extends Repository {

    String LINES = """
            select f.id, f.title, f.fileName, f.type, f.size, f.digest, f.audience, f.visibleFrom, f.uploadedAt, f.uploadedBy
            from Material f
            """;

    @HQL(LINES + "where f.seminar.id = :seminar order by f.position, f.id")
    List<MaterialLine> of(Long seminar);

    @HQL("where seminar.id = :seminar order by position, id")
    List<Material> inOrder(Long seminar);

    @HQL(LINES + "where f.id = :id")
    List<MaterialLine> withId(Long id);

    /** Of a seminar that the public can see. */
    @HQL(LINES + """
            where f.id = :id and f.audience = :audience and exists (
                select 1 from Session s where s.seminar = f.seminar and s.status in :shown)
            """)
    List<MaterialLine> announced(Long id, Audience audience, Collection<Session.Status> shown);

    /** Of the seminar for which somebody holds a registration of this status. */
    @HQL(LINES + """
            where f.audience <> :except and exists (
                select 1 from Registration r where r.token = :token and r.status = :status
                    and r.session.seminar = f.seminar)
            order by f.position, f.id
            """)
    List<MaterialLine> ofHolder(String token, Registration.Status status, Audience except);

    default Optional<Material> byId(Long id) {
        return Optional.ofNullable(entityManager().find(Material.class, id));
    }

    default void addPiece(Long material, int number, byte[] content) {
        sql("insert into material_piece (material_id, number, content) values (:material, :number, :content)")
                .setParameter("material", material)
                .setParameter("number", number)
                .setParameter("content", content)
                .executeUpdate();
    }

    /** Empty after the last, and for all when the file is gone. */
    default Optional<byte[]> piece(Long material, int number) {
        return sql(
                        "select content from material_piece where material_id = :material and number = :number",
                        byte[].class)
                .setParameter("material", material)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @HQL("where seminar.id = :seminar")
    List<Material> allOf(Long seminar);

    /** Those of a seminar that is deleted; the content goes with the rows. */
    default void removeAll(Long seminar) {
        allOf(seminar).forEach(this::remove);
    }

    /** The content goes with the row. */
    default void remove(Material material) {
        entityManager().remove(material);
    }
}
