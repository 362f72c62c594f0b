package dev.rung.engine.ddl;

import static dev.rung.postgres.PostgresDSL.alterTable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.Name;
import org.jooq.Query;

/** Writes the place of a partition. */
final class PartitionWriter {

    private static final String FROM = "FOR VALUES FROM (";
    private static final String SEPARATOR = ") TO (";
    private static final Pattern LIST = Pattern.compile("FOR VALUES IN \\((.*)\\)", Pattern.DOTALL);
    private static final Pattern HASH = Pattern.compile("FOR VALUES WITH \\(modulus (\\d+), remainder (\\d+)\\)");

    private PartitionWriter() {}

    /** Attaches a partition with a bound that PostgreSQL printed. */
    static Query attach(Name parent, Name partition, String bound) {
        var start = alterTable(parent).attachPartition(partition);
        if (bound.equals("DEFAULT")) {
            return start.asDefault();
        }
        Matcher hash = HASH.matcher(bound);
        if (hash.matches()) {
            return start.forValuesWith(Integer.parseInt(hash.group(1)), Integer.parseInt(hash.group(2)));
        }
        Matcher list = LIST.matcher(bound);
        if (list.matches()) {
            return start.forValuesIn(Fragments.raw(list.group(1)));
        }
        int separator = separator(bound);
        return start.forValuesFrom(Fragments.raw(bound.substring(FROM.length(), separator)))
                .to(Fragments.raw(bound.substring(separator + SEPARATOR.length(), bound.length() - 1)));
    }

    /** The place of the separator that isn't in a literal. */
    private static int separator(String range) {
        int place = range.indexOf(SEPARATOR);
        while (range.substring(0, place).chars().filter(each -> each == '\'').count() % 2 == 1) {
            place = range.indexOf(SEPARATOR, place + 1);
        }
        return place;
    }
}
