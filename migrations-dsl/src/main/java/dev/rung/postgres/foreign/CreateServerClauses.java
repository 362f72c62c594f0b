package dev.rung.postgres.foreign;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** The clauses of {@code CREATE SERVER}, in their order. */
public interface CreateServerClauses {

    /** What may come first. */
    interface IfNotExists extends Type {

        /** Does nothing if there is a server of that name, whatever it is. */
        Type ifNotExists();
    }

    /** What may come next: the sort of server. */
    interface Type extends Version {

        /** Says what sort of server it is; the wrapper may make use of it. */
        Version type(String type);
    }

    /** What may come next: the version. */
    interface Version extends Wrapper {

        /** Says the version of the server; the wrapper may make use of it. */
        Wrapper version(String version);
    }

    /** What must come next: the wrapper. */
    interface Wrapper {

        /** Names the wrapper that reaches the server. */
        Options foreignDataWrapper(Name wrapper);

        /** As {@link #foreignDataWrapper(Name)}, such as {@code postgres_fdw}. */
        default Options foreignDataWrapper(String wrapper) {
            return foreignDataWrapper(name(wrapper));
        }
    }

    /** What may come last, again and again. */
    interface Options extends PostgresStatement {

        /** Gives an option, such as {@code host} or {@code dbname}. */
        Options option(String option, String value);
    }
}
