package telework.material.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import telework.material.service.MaterialShelf;

/** The files that a page of the public offers. */
@Named
@RequestScoped
public class MaterialLinks {

    @Inject
    MaterialShelf shelf;

    /** What everybody may have of a session's seminar. */
    public List<MaterialLink> open(String code) {
        return shelf.open(code).stream()
                .map(line -> MaterialLink.of(line, "/materials"))
                .toList();
    }

    /** What the holder of a confirmed registration may have. */
    public List<MaterialLink> holder(String token) {
        return shelf.of(token).stream()
                .map(line -> MaterialLink.of(line, "/r/" + token + "/materials"))
                .toList();
    }
}
