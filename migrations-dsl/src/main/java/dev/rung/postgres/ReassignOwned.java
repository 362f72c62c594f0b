package dev.rung.postgres;

import static org.jooq.impl.DSL.name;

/** A {@code REASSIGN OWNED} that lacks the new owner. */
public interface ReassignOwned {

    /** Gives all of it to this role. */
    PostgresStatement to(Role role);

    /** Gives all of it to this role. */
    default PostgresStatement to(String role) {
        return to(Role.named(name(role)));
    }
}
