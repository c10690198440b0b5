package telework.audit;

/** How much of a value may be read. */
enum Sensitivity {
    PLAIN {
        @Override
        String shown(String value) {
            return value;
        }
    },
    /** The first letter, for those who may not read it all. */
    PERSONAL {
        @Override
        String shown(String value) {
            return Mask.of(value);
        }
    },
    /** That there is one. */
    SECRET {
        @Override
        String shown(String value) {
            return value == null ? null : Mask.STARS;
        }
    };

    /** What everybody may read who reads the trail; null stays null. */
    abstract String shown(String value);

    /** The stricter of two. */
    Sensitivity and(Sensitivity other) {
        return compareTo(other) < 0 ? other : this;
    }
}
