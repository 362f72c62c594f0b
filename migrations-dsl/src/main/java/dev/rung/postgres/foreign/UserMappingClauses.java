package dev.rung.postgres.foreign;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/**
 * The clauses of {@code CREATE USER MAPPING}, in their order.
 *
 * <p>Don't specify a password. It would be visible in the source code, in the plan and in the history, and PostgreSQL
 * stores it as plain text in {@code pg_user_mapping}. {@code postgres_fdw} supports alternatives: a service file or
 * password file on the database server (the server's option {@code service}, or {@code option("passfile", ...)}), a
 * certificate ({@code sslcert}, {@code sslkey}), or {@code option("password_required", "false")} if the foreign server
 * trusts this server. Only a superuser can set the last one. If you need a password, set it manually or as a part of
 * the deployment, after the migration.
 */
public interface UserMappingClauses {

    /**
     * An incomplete {@code CREATE USER MAPPING}: call {@code forRole(...)} next, or {@code ifNotExists()} before it.
     */
    interface IfNotExistsWithoutRole extends WithoutRole {

        /** Does nothing if the role already has a mapping for the server. */
        WithoutRole ifNotExists();
    }

    /** An incomplete {@code CREATE USER MAPPING}: call {@code forRole(...)} next. */
    interface WithoutRole {

        /** Specifies the role of the mapping; see {@link Role#PUBLIC} and {@link Role#CURRENT_USER}. */
        WithoutServer forRole(Role role);

        /** Specifies the role of the mapping. */
        default WithoutServer forRole(String role) {
            return forRole(Role.named(role));
        }
    }

    /** An incomplete {@code CREATE USER MAPPING}: call {@code server(...)} next. */
    interface WithoutServer {

        /** Specifies the foreign server. */
        Options server(Name server);

        /** Specifies the foreign server. */
        default Options server(String server) {
            return server(name(server));
        }
    }

    /** The optional {@code OPTIONS} clause. */
    interface Options extends PostgresStatement {

        /**
         * Sets an option, such as {@code user}. Call it once for each option. Don't specify a password; see
         * {@link UserMappingClauses}.
         */
        Options option(String option, String value);
    }
}
