package dev.rung.postgres.security;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.PostgresStatement;

/** A {@code REASSIGN OWNED} that lacks the new owner. */
public interface ReassignOwned {

    /** Gives all of it to this role. */
    PostgresStatement to(Role role);

    /** Gives all of it to this role. */
    default PostgresStatement to(String role) {
        return to(Role.named(name(role)));
    }
}
