package dev.rung.postgres.tables;

import dev.rung.postgres.indexes.IndexKey;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jspecify.annotations.Nullable;

/** An exclusion constraint, to which further comparisons can be added. */
record Exclusion(@Nullable Name name, Name method, List<QueryPart> comparisons)
        implements TableConstraintClauses.MoreExclude {

    @Override
    public TableConstraintClauses.MoreExclude with(IndexKey key, String operator) {
        QueryPart comparison = Sentence.of(key.toPart())
                .add("with")
                .add(Parts.operator(operator))
                .toPart();
        return new Exclusion(name, method, Parts.appended(comparisons, comparison));
    }

    private ConstraintDefinition definition() {
        Sentence clause = Sentence.of("exclude using").add(method).addInParentheses(comparisons);
        return ConstraintDefinition.of(name, clause, PostgresStatement.OLDEST_VERSION);
    }

    @Override
    public TableConstraintClauses.ExcludeStorage include(String column, String... more) {
        return definition().include(column, more);
    }

    @Override
    public TableConstraintClauses.ExcludeStorage indexParameter(String parameter, Object value) {
        return definition().indexParameter(parameter, value);
    }

    @Override
    public TableConstraintClauses.ExcludeWhere usingIndexTablespace(String tablespace) {
        return definition().usingIndexTablespace(tablespace);
    }

    @Override
    public TableConstraintClauses.Deferrable where(Condition condition) {
        return definition().where(condition);
    }

    @Override
    public TableConstraint deferrable() {
        return definition().deferrable();
    }

    @Override
    public TableConstraint deferrableInitiallyDeferred() {
        return definition().deferrableInitiallyDeferred();
    }

    @Override
    public Optional<Name> constraintName() {
        return Optional.ofNullable(name);
    }

    @Override
    public List<Name> referencedTables() {
        return List.of();
    }

    @Override
    public boolean isNotValid() {
        return false;
    }

    @Override
    public int since() {
        return PostgresStatement.OLDEST_VERSION;
    }

    @Override
    public QueryPart toPart() {
        return definition().toPart();
    }
}
