package dev.rung.postgres.foreign;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/**
 * The clauses of {@code CREATE USER MAPPING}, in their order.
 *
 * <p>Mind the password. What is written here is in the source, in the plan and in the history of migrations, and
 * PostgreSQL itself keeps it as it is in {@code pg_user_mapping}. With {@code postgres_fdw} there are ways without: a
 * service file or a password file on the database server ({@code option("passfile", ...)}, {@code service} of the
 * server), a certificate ({@code sslcert}, {@code sslkey}), or {@code option("password_required", "false")}, which only a
 * superuser may set, where the other server trusts this one. Where it has to be a password, set it by hand, or let the
 * deployment set it, after the migration.
 */
public interface UserMappingClauses {

    /**
     * An incomplete {@code CREATE USER MAPPING}: call {@code forRole(...)} next, or {@code ifNotExists()} before it.
     */
    interface IfNotExistsWithoutRole extends WithoutRole {

        /** Does nothing if the role has a mapping for the server. */
        WithoutRole ifNotExists();
    }

    /** An incomplete {@code CREATE USER MAPPING}: call {@code forRole(...)} next. */
    interface WithoutRole {

        /** Says whose mapping it is, see {@link Role#PUBLIC} and {@link Role#CURRENT_USER}. */
        WithoutServer forRole(Role role);

        /** Says whose mapping it is. */
        default WithoutServer forRole(String role) {
            return forRole(Role.named(role));
        }
    }

    /** An incomplete {@code CREATE USER MAPPING}: call {@code server(...)} next. */
    interface WithoutServer {

        /** Says for which server. */
        Options server(Name server);

        /** Says for which server. */
        default Options server(String server) {
            return server(name(server));
        }
    }

    /** What may come last, again and again. */
    interface Options extends PostgresStatement {

        /** Gives an option, such as {@code user}. A password has no place here, see {@link UserMappingClauses}. */
        Options option(String option, String value);
    }
}
