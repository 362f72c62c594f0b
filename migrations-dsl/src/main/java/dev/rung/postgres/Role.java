package dev.rung.postgres;

import static org.jooq.impl.DSL.name;

import java.util.Arrays;
import java.util.List;
import org.jooq.Name;
import org.jooq.QueryPart;

/** Whom a privilege or a policy is for, where that isn't simply a role of some name. */
public final class Role {

    /** Every role. */
    public static final Role PUBLIC = new Role(Parts.words("public"));
    /** The role that runs the statement. */
    public static final Role CURRENT_USER = new Role(Parts.words("current_user"));
    /** The role that the session was opened by. */
    public static final Role SESSION_USER = new Role(Parts.words("session_user"));

    private final QueryPart part;

    private Role(QueryPart part) {
        this.part = part;
    }

    /** A role of that name. */
    public static Role named(String role) {
        return new Role(name(role));
    }

    /** A role of that name. */
    public static Role named(Name role) {
        return new Role(role);
    }

    static Role[] named(String... roles) {
        return Arrays.stream(roles).map(role -> named(role)).toArray(Role[]::new);
    }

    static List<QueryPart> parts(Role first, Role... more) {
        return Parts.listOf(first, more).stream().map(role -> role.part).toList();
    }

    QueryPart toPart() {
        return part;
    }
}
