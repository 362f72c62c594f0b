package dev.rung.postgres.sequences;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import java.util.function.UnaryOperator;
import org.jooq.DataType;
import org.jooq.Name;

/** The clauses of {@code CREATE SEQUENCE}, in their order. */
public interface CreateSequenceClauses {

    /** The optional {@code IF NOT EXISTS} clause. */
    interface IfNotExists extends As {

        /** Does nothing if a relation with the same name already exists. */
        As ifNotExists();
    }

    /** The optional {@code AS} clause. */
    interface As extends Options {

        /** Sets the data type: {@code SMALLINT}, {@code INTEGER} or {@code BIGINT}, which is the default. */
        Options as(DataType<?> type);
    }

    /** The optional sequence options. */
    interface Options extends OwnedBy {

        /** Sets the options of the sequence: {@code options -> options.startWith(1000)}. */
        OwnedBy options(UnaryOperator<SequenceOptions> options);
    }

    /** The optional {@code OWNED BY} clause. */
    interface OwnedBy extends PostgresStatement {

        /** Drops the sequence when the column is dropped. */
        PostgresStatement ownedBy(Name table, Name column);

        /** Same as {@link #ownedBy(Name, Name)}. */
        default PostgresStatement ownedBy(String table, String column) {
            return ownedBy(name(table), name(column));
        }
    }
}
