package dev.rung.postgres.foreign;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** The clauses of {@code CREATE SERVER}, in their order. */
public interface CreateServerClauses {

    /**
     * An incomplete {@code CREATE SERVER}: call {@code foreignDataWrapper(...)} next, or {@code ifNotExists()} before
     * it.
     */
    interface IfNotExistsWithoutWrapper extends TypeWithoutWrapper {

        /** Does nothing if there is a server of that name, whatever it is. */
        TypeWithoutWrapper ifNotExists();
    }

    /**
     * An incomplete {@code CREATE SERVER}: call {@code foreignDataWrapper(...)} next, or {@code type(...)} before it.
     */
    interface TypeWithoutWrapper extends VersionWithoutWrapper {

        /** Says what sort of server it is; the wrapper may make use of it. */
        VersionWithoutWrapper type(String type);
    }

    /**
     * An incomplete {@code CREATE SERVER}: call {@code foreignDataWrapper(...)} next, or {@code version(...)} before
     * it.
     */
    interface VersionWithoutWrapper extends WithoutWrapper {

        /** Says the version of the server; the wrapper may make use of it. */
        WithoutWrapper version(String version);
    }

    /** An incomplete {@code CREATE SERVER}: call {@code foreignDataWrapper(...)} next. */
    interface WithoutWrapper {

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
