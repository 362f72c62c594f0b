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

        /** Does nothing if a server with the same name already exists. */
        TypeWithoutWrapper ifNotExists();
    }

    /**
     * An incomplete {@code CREATE SERVER}: call {@code foreignDataWrapper(...)} next, or {@code type(...)} before it.
     */
    interface TypeWithoutWrapper extends VersionWithoutWrapper {

        /** Sets the server type, which the foreign-data wrapper can use. */
        VersionWithoutWrapper type(String type);
    }

    /**
     * An incomplete {@code CREATE SERVER}: call {@code foreignDataWrapper(...)} next, or {@code version(...)} before
     * it.
     */
    interface VersionWithoutWrapper extends WithoutWrapper {

        /** Sets the server version, which the foreign-data wrapper can use. */
        WithoutWrapper version(String version);
    }

    /** An incomplete {@code CREATE SERVER}: call {@code foreignDataWrapper(...)} next. */
    interface WithoutWrapper {

        /** Specifies the foreign-data wrapper of the server. */
        Options foreignDataWrapper(Name wrapper);

        /** Specifies the foreign-data wrapper of the server, such as {@code postgres_fdw}. */
        default Options foreignDataWrapper(String wrapper) {
            return foreignDataWrapper(name(wrapper));
        }
    }

    /** The optional {@code OPTIONS} clause. */
    interface Options extends PostgresStatement {

        /** Sets an option, such as {@code host} or {@code dbname}. Call it once for each option. */
        Options option(String option, String value);
    }
}
