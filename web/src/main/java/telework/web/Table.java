package telework.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** A table that fetches the page it shows; what it looks for is in the address, and so in the two functions. */
public class Table<T> extends LazyDataModel<T> {

    /** The rows from one on. */
    @FunctionalInterface
    public interface Rows<T> extends Serializable {
        List<T> from(int first, int size);
    }

    /** How many rows there are. */
    @FunctionalInterface
    public interface Total extends Serializable {
        long now();
    }

    private final Rows<T> rows;
    private final Total total;

    public Table(Rows<T> rows, Total total) {
        this.rows = rows;
        this.total = total;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(total.now());
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return rows.from(first, size);
    }
}
