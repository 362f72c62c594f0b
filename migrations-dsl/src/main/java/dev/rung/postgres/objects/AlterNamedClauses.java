package dev.rung.postgres.objects;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** An incomplete {@code ALTER} of an object with a name and an owner: call one of its actions next. */
public abstract class AlterNamedClauses {

    private final CatalogObject object;
    private final boolean ifPresent;

    protected AlterNamedClauses(CatalogObject object) {
        this(object, false);
    }

    protected AlterNamedClauses(CatalogObject object, boolean ifPresent) {
        this.object = object;
        this.ifPresent = ifPresent;
    }

    /** The statement with an action. */
    @SuppressWarnings("exports") // Sentence isn't exported: only the families call this.
    protected final Alter alter(Sentence action, Effect... effects) {
        return new Alter(object, action, effects).ifExists(ifPresent);
    }

    /** The altered object. */
    protected final CatalogObject object() {
        return object;
    }

    /** Renames the object. Doesn't change its schema. */
    public PostgresStatement renameTo(Name newName) {
        Name schema = object.name().qualifier();
        Name qualified = schema == null ? newName : schema.append(newName);
        CatalogObject renamed = new CatalogObject(object.kind(), qualified, null, object.arguments());
        return alter(Sentence.of("rename to").add(newName), new Effect.Drops(object), new Effect.Creates(renamed));
    }

    /** Same as {@link #renameTo(Name)}. */
    public PostgresStatement renameTo(String newName) {
        return renameTo(name(newName));
    }

    /** Changes the owner of the object, but not of the objects that it contains. */
    public PostgresStatement ownerTo(Role role) {
        return alter(Sentence.of("owner to").add(role.toPart()));
    }

    /** Same as {@link #ownerTo(Role)}. */
    public PostgresStatement ownerTo(Name role) {
        return ownerTo(Role.named(role));
    }

    /** Same as {@link #ownerTo(Role)}. */
    public PostgresStatement ownerTo(String role) {
        return ownerTo(name(role));
    }
}
