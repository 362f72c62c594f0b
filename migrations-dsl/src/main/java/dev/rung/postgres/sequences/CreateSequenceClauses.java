package dev.rung.postgres.sequences;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import java.util.function.UnaryOperator;
import org.jooq.DataType;
import org.jooq.Name;

/** The clauses of {@code CREATE SEQUENCE}, in their order. */
public interface CreateSequenceClauses {

    /** What may come first. */
    interface IfNotExists extends As {

        /** Does nothing if there is a relation of that name, whatever it is. */
        As ifNotExists();
    }

    /** What may come next: the type. */
    interface As extends Options {

        /** Counts in this type: {@code SMALLINT}, {@code INTEGER} or {@code BIGINT} (the default). */
        Options as(DataType<?> type);
    }

    /** What may come next: how to count. */
    interface Options extends OwnedBy {

        /** Counts in this way: {@code options -> options.startWith(1000)}. */
        OwnedBy options(UnaryOperator<SequenceOptions> options);
    }

    /** What may come last. */
    interface OwnedBy extends PostgresStatement {

        /** Drops the sequence along with a column. */
        PostgresStatement ownedBy(Name table, Name column);

        /** As {@link #ownedBy(Name, Name)}. */
        default PostgresStatement ownedBy(String table, String column) {
            return ownedBy(name(table), name(column));
        }
    }
}
