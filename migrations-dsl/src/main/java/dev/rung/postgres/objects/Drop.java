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
 * {@code DROP}, of any kind of object.
 *
 * @param object what is dropped
 * @param concurrent whether the table stays usable meanwhile; of an index only
 * @param ifPresent whether it may be absent
 * @param dependents what becomes of all that depends on it
 */
public record Drop(CatalogObject object, boolean concurrent, boolean ifPresent, Dependents dependents)
        implements PostgresStatement, DropClauses.Concurrently, DropClauses.IfExistsOnly {

    /** What becomes of the objects that depend on one that is dropped. */
    public enum Dependents {
        /** They hinder it, without a word of it in the statement. */
        DEFAULT,
        /** They hinder it. */
        RESTRICT,
        /** They are dropped too. */
        CASCADE
    }

    /** {@code DROP}, with no clause yet. */
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
