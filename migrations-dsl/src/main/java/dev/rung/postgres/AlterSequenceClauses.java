package dev.rung.postgres;

import static org.jooq.impl.DSL.name;

import java.util.function.UnaryOperator;
import org.jooq.DataType;
import org.jooq.Name;

/** What {@code ALTER SEQUENCE} can do. */
public final class AlterSequenceClauses extends AlterClauses {

    AlterSequenceClauses(Name sequence) {
        super(CatalogObject.of(CatalogObject.Kind.SEQUENCE, sequence));
    }

    /** Counts in another type. */
    public PostgresStatement setType(DataType<?> type) {
        return new Alter(object(), Sentence.of("as").add(Parts.type(type)));
    }

    /** Counts in another way; what isn't said stays. */
    public PostgresStatement options(UnaryOperator<SequenceOptions> options) {
        return new Alter(
                object(), Sentence.empty().addEach(SequenceOptions.of(options).clauses()));
    }

    /** Starts again. */
    public PostgresStatement restart() {
        return new Alter(object(), Sentence.of("restart"));
    }

    /** Goes on with this. */
    public PostgresStatement restartWith(long number) {
        return new Alter(object(), Sentence.of("restart with").add(Parts.number(number)));
    }

    /** Drops the sequence along with a column. */
    public PostgresStatement ownedBy(String table, String column) {
        return ownedBy(name(table), name(column));
    }

    /** Drops the sequence along with a column. */
    public PostgresStatement ownedBy(Name table, Name column) {
        return new Alter(object(), Sentence.of("owned by").add(table.append(column)));
    }

    /** Drops the sequence along with no column. */
    public PostgresStatement ownedByNone() {
        return new Alter(object(), Sentence.of("owned by none"));
    }
}
