package dev.rung.postgres.internal;

import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Completion;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import java.util.Optional;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * A statement that consists of its text and its properties.
 *
 * @param text the statement
 * @param isTransactional whether the statement can run inside a transaction
 * @param isConditional whether the statement does nothing if the object exists
 * @param effects the effects on the catalog
 * @param relations the relations that the statement locks or changes
 * @param since the first major version of PostgreSQL that supports the statement
 */
public record GenericStatement(
        QueryPart text,
        boolean isTransactional,
        boolean isConditional,
        List<Effect> effects,
        List<Name> relations,
        int since)
        implements PostgresStatement {

    public static GenericStatement of(Sentence text) {
        return new GenericStatement(text.toPart(), true, false, List.of(), List.of(), OLDEST_VERSION);
    }

    public GenericStatement with(Effect... newEffects) {
        return new GenericStatement(text, isTransactional, isConditional, List.of(newEffects), relations, since);
    }

    public GenericStatement creating(CatalogObject.Kind kind, Name name) {
        return with(new Effect.Creates(CatalogObject.of(kind, name)));
    }

    public GenericStatement conditional(boolean newConditional) {
        return new GenericStatement(text, isTransactional, newConditional, effects, relations, since);
    }

    public GenericStatement touching(List<Name> newRelations) {
        return new GenericStatement(text, isTransactional, isConditional, effects, newRelations, since);
    }

    public GenericStatement since(int version) {
        return new GenericStatement(text, isTransactional, isConditional, effects, relations, version);
    }

    public GenericStatement transactional(boolean newTransactional) {
        return new GenericStatement(text, newTransactional, isConditional, effects, relations, since);
    }

    @Override
    public Query toQuery() {
        return Sentence.of(text).toQuery();
    }

    /** Statements of this class that can't run inside a transaction are repeatable. */
    @Override
    public Optional<Completion> completion() {
        return isTransactional ? Optional.empty() : Optional.of(new Completion.Repeatable());
    }

    @Override
    public String toString() {
        return toSql();
    }
}
