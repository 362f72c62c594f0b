package dev.rung.postgres.foreign;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** The clauses of {@code CREATE FOREIGN DATA WRAPPER}, in their order. */
public interface ForeignDataWrapperClauses {

    /** What may come first: the function that reads and writes. */
    interface Handler extends Validator {

        /** Reads and writes foreign tables by this function; it returns {@code fdw_handler}. */
        Validator handler(Name function);

        /** As {@link #handler(Name)}. */
        default Validator handler(String function) {
            return handler(name(function));
        }

        /** Lets foreign tables be declared, but not used; PostgreSQL's default, said aloud. */
        Validator noHandler();
    }

    /** What may come next: the function that checks options. */
    interface Validator extends Options {

        /** Checks the options of the wrapper and of all that uses it by this function. */
        Options validator(Name function);

        /** As {@link #validator(Name)}. */
        default Options validator(String function) {
            return validator(name(function));
        }

        /** Takes options unchecked; PostgreSQL's default, said aloud. */
        Options noValidator();
    }

    /** What may come last, again and again. */
    interface Options extends PostgresStatement {

        /** Gives an option. */
        Options option(String option, String value);
    }
}
