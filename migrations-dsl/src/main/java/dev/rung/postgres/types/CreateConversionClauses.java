package dev.rung.postgres.types;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** The clauses of {@code CREATE CONVERSION}, in their order. */
public interface CreateConversionClauses {

    /** An incomplete {@code CREATE CONVERSION}: call {@code forEncodings(...)} next. */
    interface WithoutEncodings {

        /** Specifies the source and the destination encoding, such as {@code LATIN1} and {@code UTF8}. */
        WithoutFunction forEncodings(String source, String target);
    }

    /** An incomplete {@code CREATE CONVERSION}: call {@code from(...)} next. */
    interface WithoutFunction {

        /** Specifies the conversion function, which is written in C. */
        PostgresStatement from(Name function);

        /** Specifies the conversion function, which is written in C. */
        default PostgresStatement from(String function) {
            return from(name(function));
        }
    }
}
