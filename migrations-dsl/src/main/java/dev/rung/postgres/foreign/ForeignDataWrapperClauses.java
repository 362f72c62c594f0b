package dev.rung.postgres.foreign;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** The clauses of {@code CREATE FOREIGN DATA WRAPPER}, in their order. */
public interface ForeignDataWrapperClauses {

    /** The optional {@code HANDLER} clause. */
    interface Handler extends Validator {

        /** Sets the handler function, which accesses foreign tables. It returns {@code fdw_handler}. */
        Validator handler(Name function);

        /** Same as {@link #handler(Name)}. */
        default Validator handler(String function) {
            return handler(name(function));
        }

        /**
         * Sets no handler function: foreign tables can be created, but not accessed. This is PostgreSQL's default, made
         * explicit.
         */
        Validator noHandler();
    }

    /** The optional {@code VALIDATOR} clause. */
    interface Validator extends Options {

        /**
         * Sets the validator function, which checks the options of the wrapper and of its servers, user mappings and
         * foreign tables.
         */
        Options validator(Name function);

        /** Same as {@link #validator(Name)}. */
        default Options validator(String function) {
            return validator(name(function));
        }

        /** Sets no validator function: options aren't checked. This is PostgreSQL's default, made explicit. */
        Options noValidator();
    }

    /** The optional {@code OPTIONS} clause. */
    interface Options extends PostgresStatement {

        /** Sets an option. Call it once for each option. */
        Options option(String option, String value);
    }
}
