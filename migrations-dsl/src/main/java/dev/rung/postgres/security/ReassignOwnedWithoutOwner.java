package dev.rung.postgres.security;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.PostgresStatement;

/** An incomplete {@code REASSIGN OWNED}: call {@code to(...)} next. */
public interface ReassignOwnedWithoutOwner {

    /** Specifies the new owner. */
    PostgresStatement to(Role role);

    /** Specifies the new owner. */
    default PostgresStatement to(String role) {
        return to(Role.named(name(role)));
    }
}
