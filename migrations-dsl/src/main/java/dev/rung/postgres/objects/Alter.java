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
 * {@code ALTER}, of any object but a table, by one action.
 *
 * @param object what is altered
 * @param ifPresent whether it may be absent
 * @param action what is done to it
 * @param effects what the catalog shows afterwards
 * @param since the major version of PostgreSQL that first understands it
 */
public record Alter(CatalogObject object, boolean ifPresent, QueryPart action, List<Effect> effects, int since)
        implements DropClauses.Behavior {

    /** Copies the list. */
    public Alter {
        effects = List.copyOf(effects);
    }

    /** {@code ALTER}, where the object must be there, since the oldest version. */
    @SuppressWarnings("exports") // Only the families can name a Sentence, and only they should call this.
    public Alter(CatalogObject object, Sentence action, Effect... effects) {
        this(object, false, action.toPart(), List.of(effects), OLDEST_VERSION);
    }

    /** The same, of a later version. */
    public Alter since(int version) {
        return new Alter(object, ifPresent, action, effects, version);
    }

    /** The same, of an object that may be absent or has to be there. */
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
