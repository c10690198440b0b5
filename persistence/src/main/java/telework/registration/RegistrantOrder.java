package telework.registration;

/** The orders in which those who registered can be listed; each ends with the id, so that it is total. */
public enum RegistrantOrder {
    /** By reading, in the order of the fifty sounds; names in Latin letters last. */
    READING("r.readingKey", Direction.RISING) {
        @Override
        Object key(RegistrationLine line) {
            return line.readingKey();
        }
    },
    EARLIEST("r.registeredAt", Direction.RISING) {
        @Override
        Object key(RegistrationLine line) {
            return line.registeredAt();
        }
    },
    LATEST("r.registeredAt", Direction.FALLING) {
        @Override
        Object key(RegistrationLine line) {
            return line.registeredAt();
        }
    },
    /** By receipt number. */
    NUMBER("r.number", Direction.RISING) {
        @Override
        Object key(RegistrationLine line) {
            return line.number();
        }
    };

    private enum Direction {
        RISING("", ">"),
        FALLING(" desc", "<");

        private final String word;
        private final String beyond;

        Direction(String word, String beyond) {
            this.word = word;
            this.beyond = beyond;
        }
    }

    private final String column;
    private final Direction direction;

    RegistrantOrder(String column, Direction direction) {
        this.column = column;
        this.direction = direction;
    }

    /** What the column has in this row. */
    abstract Object key(RegistrationLine line);

    String orderBy() {
        return " order by " + column + direction.word + ", r.id" + direction.word;
    }

    /** Rows behind one; written so that both databases go straight there by the index. */
    String behind() {
        return " and %1$s %2$s= :key and (%1$s %2$s :key or r.id %2$s :id)".formatted(column, direction.beyond);
    }
}
