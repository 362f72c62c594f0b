package dev.rung.postgres.objects;

import dev.rung.postgres.internal.ObjectReference;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Completion;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import java.util.Optional;
import org.jooq.Name;
import org.jooq.Query;

/**
 * {@code DROP} for any kind of object.
 *
 * @param object the object
 * @param concurrent whether an index is dropped concurrently
 * @param ifPresent whether the statement does nothing if the object doesn't exist
 * @param dependents what happens to the dependent objects
 */
public record Drop(CatalogObject object, boolean concurrent, boolean ifPresent, Dependents dependents)
        implements PostgresStatement, DropClauses.Concurrently, DropClauses.IfExistsOnly {

    /** What happens to the dependent objects. */
    public enum Dependents {
        /** The statement fails if there are any. No clause is rendered. */
        DEFAULT,
        /** The statement fails if there are any. */
        RESTRICT,
        /** They are dropped as well. */
        CASCADE
    }

    /** Creates a {@code DROP} without optional clauses. */
    public Drop(CatalogObject object) {
        this(object, false, false, Dependents.DEFAULT);
    }

    @Override
    public DropClauses.IfExistsOnly concurrently() {
        return new Drop(object, true, ifPresent, dependents);
    }

    @Override
    public Drop ifExists() {
        return new Drop(object, concurrent, true, dependents);
    }

    @Override
    public PostgresStatement cascade() {
        return new Drop(object, concurrent, ifPresent, Dependents.CASCADE);
    }

    @Override
    public PostgresStatement restrict() {
        return new Drop(object, concurrent, ifPresent, Dependents.RESTRICT);
    }

    @Override
    public Query toQuery() {
        return Sentence.of("drop " + object.kind())
                .addIf(concurrent, "concurrently")
                .addIf(ifPresent, "if exists")
                .add(ObjectReference.withoutKind(object))
                .addIf(dependents == Dependents.CASCADE, "cascade")
                .addIf(dependents == Dependents.RESTRICT, "restrict")
                .toQuery();
    }

    @Override
    public boolean isTransactional() {
        return !concurrent;
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Drops(object));
    }

    @Override
    public Optional<Completion> completion() {
        return concurrent ? Optional.of(new Completion.Removal(object)) : Optional.empty();
    }

    @Override
    public List<Name> relations() {
        return object.relation().map(List::of).orElse(List.of());
    }

    @Override
    public String toString() {
        return toSql();
    }
}
