package telework.material.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import telework.material.MaterialLine;

/**
 * A file as a page offers it.
 *
 * @param href where it is fetched
 * @param kind its type and size, e.g. PDF, 1.2 MB
 */
public record MaterialLink(MaterialLine line, String href, String kind) {

    /** @param folder the address under which its reader fetches files, e.g. {@code /materials} */
    static MaterialLink of(MaterialLine line, String folder) {
        var name = URLEncoder.encode(line.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return new MaterialLink(
                line, folder + "/" + line.id() + "/" + name, line.type() + ", " + FileSize.of(line.size()));
    }
}
