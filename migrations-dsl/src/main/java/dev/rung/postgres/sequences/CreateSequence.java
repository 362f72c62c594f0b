package dev.rung.postgres.sequences;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * {@code CREATE SEQUENCE}.
 *
 * @param words the words before the name
 * @param name the sequence
 * @param clauses all that comes after the name, in order
 */
record CreateSequence(String words, Name name, List<QueryPart> clauses) implements CreateSequenceClauses.IfNotExists {

    private static final int UNLOGGED_SINCE = 15;

    private CreateSequence and(Sentence clause) {
        return new CreateSequence(words, name, Parts.appended(clauses, clause.toPart()));
    }

    @Override
    public CreateSequenceClauses.As ifNotExists() {
        return new CreateSequence(words + " if not exists", name, clauses);
    }

    @Override
    public CreateSequenceClauses.Options as(DataType<?> type) {
        return and(Sentence.of("as").add(Parts.type(type)));
    }

    @Override
    public CreateSequenceClauses.OwnedBy options(UnaryOperator<SequenceOptions> options) {
        return and(Sentence.empty().addEach(SequenceOptions.of(options).clauses()));
    }

    @Override
    public PostgresStatement ownedBy(Name table, Name column) {
        return and(Sentence.of("owned by").add(table.append(column)));
    }

    @Override
    public Query toQuery() {
        return Sentence.of(words).add(name).addEach(clauses).toQuery();
    }

    @Override
    public int since() {
        return words.contains("unlogged") ? UNLOGGED_SINCE : OLDEST_VERSION;
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.SEQUENCE, name)));
    }
}
