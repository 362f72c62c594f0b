package dev.rung.postgres.tables;

import static dev.rung.postgres.statement.PostgresStatement.OLDEST_VERSION;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jspecify.annotations.Nullable;

/** The start of a constraint: its name, or null for a name chosen by PostgreSQL. */
record ConstraintStart(@Nullable Name name) implements TableConstraintClauses.WithoutKind {

    private static final int NULLS_NOT_DISTINCT_SINCE = 15;
    private static final int WITHOUT_OVERLAPS_SINCE = 18;
    private static final int NOT_NULL_SINCE = 18;

    private ConstraintDefinition of(String words, Collection<? extends QueryPart> list, int since) {
        return ConstraintDefinition.of(name, Sentence.of(words).addInParentheses(list), since);
    }

    private ConstraintDefinition withoutOverlaps(String words, Name column, Name... more) {
        List<QueryPart> list = Parts.lastBefore("without overlaps", Parts.listOf(column, more));
        return of(words, list, WITHOUT_OVERLAPS_SINCE);
    }

    @Override
    public TableConstraintClauses.IndexParameters primaryKey(Name column, Name... more) {
        return of("primary key", Parts.listOf(column, more), OLDEST_VERSION);
    }

    @Override
    public TableConstraintClauses.IndexParameters primaryKeyWithoutOverlaps(Name column, Name... more) {
        return withoutOverlaps("primary key", column, more);
    }

    @Override
    public TableConstraintClauses.Deferrable primaryKeyUsingIndex(Name index) {
        return ConstraintDefinition.of(
                name, Sentence.of("primary key using index").add(index), OLDEST_VERSION);
    }

    @Override
    public TableConstraintClauses.IndexParameters unique(Name column, Name... more) {
        return of("unique", Parts.listOf(column, more), OLDEST_VERSION);
    }

    @Override
    public TableConstraintClauses.IndexParameters uniqueNullsNotDistinct(Name column, Name... more) {
        return of("unique nulls not distinct", Parts.listOf(column, more), NULLS_NOT_DISTINCT_SINCE);
    }

    @Override
    public TableConstraintClauses.IndexParameters uniqueWithoutOverlaps(Name column, Name... more) {
        return withoutOverlaps("unique", column, more);
    }

    @Override
    public TableConstraintClauses.Deferrable uniqueUsingIndex(Name index) {
        return ConstraintDefinition.of(name, Sentence.of("unique using index").add(index), OLDEST_VERSION);
    }

    @Override
    public TableConstraintClauses.Check check(Condition condition) {
        return of("check", List.of(Parts.unqualified(condition)), OLDEST_VERSION);
    }

    @Override
    public TableConstraintClauses.Check notNull(Name column) {
        return ConstraintDefinition.of(name, Sentence.of("not null").add(column), NOT_NULL_SINCE);
    }

    @Override
    public TableConstraintClauses.ForeignKeyWithoutTable foreignKey(Name column, Name... more) {
        return of("foreign key", Parts.listOf(column, more), OLDEST_VERSION);
    }

    @Override
    public TableConstraintClauses.ForeignKeyWithoutTable foreignKeyPeriod(Name column, Name... more) {
        List<QueryPart> list = Parts.lastAfter("period", Parts.listOf(column, more));
        return new Period(of("foreign key", list, WITHOUT_OVERLAPS_SINCE));
    }

    @Override
    public TableConstraintClauses.ExclusionWithoutElement excludeUsing(Name method) {
        return new Exclusion(name, method, List.of());
    }

    /** An incomplete foreign key with {@code PERIOD}, whose referenced columns end with a {@code PERIOD} as well. */
    private record Period(ConstraintDefinition definition) implements TableConstraintClauses.ForeignKeyWithoutTable {

        @Override
        public TableConstraintClauses.Match references(Name table, Name... columns) {
            List<? extends QueryPart> list =
                    columns.length == 0 ? List.of() : Parts.lastAfter("period", List.of(columns));
            return definition.referring(table, list);
        }
    }
}
