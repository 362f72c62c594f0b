package dev.rung.postgres.types;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** The clauses of {@code CREATE CONVERSION}, in their order. */
public interface CreateConversionClauses {

    /** What must come first: the encodings. */
    interface For {

        /** Converts from one encoding to another, such as {@code LATIN1} to {@code UTF8}. */
        From forEncodings(String source, String target);
    }

    /** What must come last: the function. */
    interface From {

        /** Converts by this function, which is written in C. */
        PostgresStatement from(Name function);

        /** Converts by this function, which is written in C. */
        default PostgresStatement from(String function) {
            return from(name(function));
        }
    }
}
