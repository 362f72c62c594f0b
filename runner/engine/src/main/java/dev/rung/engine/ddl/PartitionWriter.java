package dev.rung.engine.ddl;

import static dev.rung.postgres.PostgresDSL.alterTable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** Writes the place of a partition. */
final class PartitionWriter {

    private static final String SEPARATOR = ") TO (";
    private static final Pattern LIST = Pattern.compile("FOR VALUES IN \\((.*)\\)", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile("FOR VALUES FROM \\((.*)\\) TO \\((.*)\\)", Pattern.DOTALL);
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
        Matcher range = RANGE.matcher(bound);
        boolean isClear = bound.indexOf(SEPARATOR) == bound.lastIndexOf(SEPARATOR);
        if (isClear && range.matches()) {
            return start.forValuesFrom(Fragments.raw(range.group(1))).to(Fragments.raw(range.group(2)));
        }
        return DSL.query("alter table {0} attach partition {1} {2}", parent, partition, Fragments.raw(bound));
    }
}
