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
 * @param name the sequence
 * @param unlogged whether the sequence is unlogged
 * @param ifAbsent whether the statement does nothing if a relation with the same name already exists
 * @param clauses the clauses after the name, in order
 */
record CreateSequence(Name name, boolean unlogged, boolean ifAbsent, List<QueryPart> clauses)
        implements CreateSequenceClauses.IfNotExists {

    private static final int UNLOGGED_SINCE = 15;

    CreateSequence(Name name, boolean unlogged) {
        this(name, unlogged, false, List.of());
    }

    private CreateSequence and(Sentence clause) {
        return new CreateSequence(name, unlogged, ifAbsent, Parts.appended(clauses, clause.toPart()));
    }

    @Override
    public CreateSequenceClauses.As ifNotExists() {
        return new CreateSequence(name, unlogged, true, clauses);
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
        return Sentence.of("create")
                .addIf(unlogged, "unlogged")
                .add("sequence")
                .addIf(ifAbsent, "if not exists")
                .add(name)
                .addEach(clauses)
                .toQuery();
    }

    @Override
    public boolean isConditional() {
        return ifAbsent;
    }

    @Override
    public int since() {
        return unlogged ? UNLOGGED_SINCE : OLDEST_VERSION;
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.SEQUENCE, name)));
    }

    @Override
    public String toString() {
        return toSql();
    }
}
