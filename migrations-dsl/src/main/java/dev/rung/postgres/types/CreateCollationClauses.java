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

        /** Does nothing if a collation with the same name already exists. */
        WithoutLocale ifNotExists();
    }

    /**
     * An incomplete {@code CREATE COLLATION}: call {@code icu(...)}, {@code builtin(...)}, {@code libc(...)} or
     * {@code from(...)} next.
     */
    interface WithoutLocale {

        /** Creates a copy of another collation. */
        PostgresStatement from(Name collation);

        /** Creates a copy of another collation. */
        default PostgresStatement from(String collation) {
            return from(name(collation));
        }

        /** Uses a locale of ICU, such as {@code und-u-ks-level2}. */
        Options icu(String locale);

        /** Uses a built-in locale: {@code C}, {@code C.UTF-8} or {@code PG_UNICODE_FAST}. Since PostgreSQL 17. */
        Options builtin(String locale);

        /** Uses one locale of the operating system for the sort order and another one for character classification. */
        Options libc(String lcCollate, String lcCtype);

        /** Uses a locale of the operating system, such as {@code de_DE.UTF-8}. */
        Options libc(String locale);
    }

    /** The options of the collation, in any order. */
    interface Options extends PostgresStatement {

        /** Makes the collation nondeterministic: strings of different bytes can be equal. For ICU only. */
        Options nondeterministic();

        /** Adds ICU rules that customize the sort order. Since PostgreSQL 16. */
        Options rules(String rules);
    }
}
