package dev.rung.postgres.security;

import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.PostgresStatement;

/** The clauses of {@code GRANT} and {@code REVOKE} after the objects. */
public interface GrantClauses {

    /** What must come next of a grant: the roles. */
    interface To {

        /** Gives the privileges to these roles, see {@link Role#PUBLIC}. */
        WithGrantOption to(Role role, Role... more);

        /** Gives the privileges to these roles. */
        default WithGrantOption to(String role, String... more) {
            return to(Role.named(role), Roles.named(more));
        }
    }

    /** What may come last of a grant. */
    interface WithGrantOption extends PostgresStatement {

        /** Lets the roles give the privileges on. */
        PostgresStatement withGrantOption();
    }

    /** What must come next of a revocation: the roles. */
    interface From {

        /** Takes the privileges from these roles, see {@link Role#PUBLIC}. */
        Cascade from(Role role, Role... more);

        /** Takes the privileges from these roles. */
        default Cascade from(String role, String... more) {
            return from(Role.named(role), Roles.named(more));
        }
    }

    /** What may come last of a revocation. */
    interface Cascade extends PostgresStatement {

        /** Takes them also from those to whom these roles gave them on. */
        PostgresStatement cascade();
    }
}
