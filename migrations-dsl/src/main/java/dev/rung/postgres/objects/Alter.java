package dev.rung.postgres.objects;

import dev.rung.postgres.internal.ObjectReference;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * {@code ALTER} with one action, for any kind of object except tables.
 *
 * @param object the object
 * @param ifPresent whether the statement does nothing if the object doesn't exist
 * @param action the action
 * @param effects the effects on the catalog
 * @param since the first major version of PostgreSQL that supports the statement
 */
public record Alter(CatalogObject object, boolean ifPresent, QueryPart action, List<Effect> effects, int since)
        implements DropClauses.Behavior {

    /** Copies the list. */
    public Alter {
        effects = List.copyOf(effects);
    }

    /** An {@code ALTER} without {@code IF EXISTS}, which all supported versions of PostgreSQL support. */
    @SuppressWarnings("exports") // Sentence isn't exported: only the families call this.
    public Alter(CatalogObject object, Sentence action, Effect... effects) {
        this(object, false, action.toPart(), List.of(effects), OLDEST_VERSION);
    }

    /** The same statement, which needs at least this version of PostgreSQL. */
    public Alter since(int version) {
        return new Alter(object, ifPresent, action, effects, version);
    }

    /** The same statement, with or without {@code IF EXISTS}. */
    public Alter ifExists(boolean newIfPresent) {
        return new Alter(object, newIfPresent, action, effects, since);
    }

    private Alter and(String words) {
        return new Alter(object, ifPresent, Sentence.of(action).add(words).toPart(), effects, since);
    }

    @Override
    public PostgresStatement cascade() {
        return and("cascade");
    }

    @Override
    public PostgresStatement restrict() {
        return and("restrict");
    }

    @Override
    public Query toQuery() {
        return Sentence.of("alter " + object.kind())
                .addIf(ifPresent, "if exists")
                .add(ObjectReference.withoutKind(object))
                .add(action)
                .toQuery();
    }

    @Override
    public List<Name> relations() {
        return object.relation().map(List::of).orElse(List.of());
    }

    @Override
    public List<CatalogObject> targets() {
        return List.of(object);
    }

    @Override
    public String toString() {
        return toSql();
    }
}
