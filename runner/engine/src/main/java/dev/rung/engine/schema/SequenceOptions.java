package dev.rung.engine.schema;

/**
 * The properties of a sequence or an identity column.
 *
 * @param type the data type
 * @param start the first value
 * @param increment the step
 * @param minimum the lowest value
 * @param maximum the highest value
 * @param cache how many values a session reserves
 * @param cycle whether the sequence starts again after the last value
 */
public record SequenceOptions(
        String type, long start, long increment, long minimum, long maximum, long cache, boolean cycle) {

    /** The lowest value of a sequence of this type and direction by default. */
    public long defaultMinimum() {
        return increment > 0 ? 1 : typeMinimum();
    }

    /** The highest value of a sequence of this type and direction by default. */
    public long defaultMaximum() {
        return increment > 0 ? typeMaximum() : -1;
    }

    /** The first value of a sequence with these bounds by default. */
    public long defaultStart() {
        return increment > 0 ? minimum : maximum;
    }

    private long typeMinimum() {
        return switch (type) {
            case "smallint" -> Short.MIN_VALUE;
            case "integer" -> Integer.MIN_VALUE;
            default -> Long.MIN_VALUE;
        };
    }

    private long typeMaximum() {
        return switch (type) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }
}
