package dev.rung.postgres.objects;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Parts;
import java.util.Optional;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jspecify.annotations.Nullable;

/** A role, or a keyword in its place, in clauses such as {@code TO} and {@code OWNER TO}. */
public final class Role {

    /** All roles. */
    public static final Role PUBLIC = new Role(Parts.words("public"), name("public"));
    /** The role that runs the statement. */
    public static final Role CURRENT_USER = new Role(Parts.words("current_user"), null);
    /** The role that opened the session. */
    public static final Role SESSION_USER = new Role(Parts.words("session_user"), null);

    private final QueryPart part;
    private final Optional<Name> catalogName;

    private Role(QueryPart part, @Nullable Name catalogName) {
        this.part = part;
        this.catalogName = Optional.ofNullable(catalogName);
    }

    /** The role with this name. */
    public static Role named(String role) {
        return named(name(role));
    }

    /** The role with this name. */
    public static Role named(Name role) {
        return new Role(role, role);
    }

    /** The name of the role in the catalog; empty if it depends on the session. */
    public Optional<Name> catalogName() {
        return catalogName;
    }

    /** Renders the role. */
    public QueryPart toPart() {
        return part;
    }
}
