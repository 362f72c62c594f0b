package dev.rung.postgres.objects;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Parts;
import java.util.Optional;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jspecify.annotations.Nullable;

/** Whom a privilege or a policy is for, where that isn't simply a role of some name. */
public final class Role {

    /** Every role. */
    public static final Role PUBLIC = new Role(Parts.words("public"), name("public"));
    /** The role that runs the statement. */
    public static final Role CURRENT_USER = new Role(Parts.words("current_user"), null);
    /** The role that the session was opened by. */
    public static final Role SESSION_USER = new Role(Parts.words("session_user"), null);

    private final QueryPart part;
    private final Optional<Name> catalogName;

    private Role(QueryPart part, @Nullable Name catalogName) {
        this.part = part;
        this.catalogName = Optional.ofNullable(catalogName);
    }

    /** A role of that name. */
    public static Role named(String role) {
        return named(name(role));
    }

    /** A role of that name. */
    public static Role named(Name role) {
        return new Role(role, role);
    }

    /** The name by which the catalog knows the role; none of one that depends on who runs the statement. */
    public Optional<Name> catalogName() {
        return catalogName;
    }

    /** The role as statements write it. */
    public QueryPart toPart() {
        return part;
    }
}
