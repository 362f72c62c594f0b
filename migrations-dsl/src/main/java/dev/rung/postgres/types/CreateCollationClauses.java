package dev.rung.postgres.types;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** The clauses of {@code CREATE COLLATION}. */
public interface CreateCollationClauses {

    /**
     * An incomplete {@code CREATE COLLATION}: call {@code icu(...)}, {@code builtin(...)}, {@code libc(...)} or
     * {@code from(...)} next, or {@code ifNotExists()} before it.
     */
    interface IfNotExistsWithoutLocale extends WithoutLocale {

        /** Does nothing if there is a collation of that name. */
        WithoutLocale ifNotExists();
    }

    /**
     * An incomplete {@code CREATE COLLATION}: call {@code icu(...)}, {@code builtin(...)}, {@code libc(...)} or
     * {@code from(...)} next.
     */
    interface WithoutLocale {

        /** Copies another collation. */
        PostgresStatement from(Name collation);

        /** Copies another collation. */
        default PostgresStatement from(String collation) {
            return from(name(collation));
        }

        /** Compares as in ICU's locale, such as {@code und-u-ks-level2}. */
        Options icu(String locale);

        /** Compares as PostgreSQL itself does: {@code C}, {@code C.UTF-8}, {@code PG_UNICODE_FAST}. Since PostgreSQL 17. */
        Options builtin(String locale);

        /** Sorts as in one locale of the operating system, and tells letters and their case as in another. */
        Options libc(String lcCollate, String lcCtype);

        /** Compares as in the operating system's locale, such as {@code de_DE.UTF-8}. */
        Options libc(String locale);
    }

    /** What may come next, in any order. */
    interface Options extends PostgresStatement {

        /** Takes strings for equal that compare as equal but are of different bytes; with ICU only. */
        Options nondeterministic();

        /** Refines the order by ICU's rules. Since PostgreSQL 16. */
        Options rules(String rules);
    }
}
