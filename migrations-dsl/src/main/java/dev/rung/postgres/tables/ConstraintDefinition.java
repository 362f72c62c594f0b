package dev.rung.postgres.tables;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a table. Its clauses are in the order of the calls, which is the order of the grammar.
 *
 * @param name the name; null for a name chosen by PostgreSQL
 * @param clauses the clauses so far
 * @param lastParameters the storage parameters of the index if they are the last clause; they are rendered as one
 *     clause
 * @param referencedTables the tables that a foreign key refers to
 * @param isNotValid whether existing rows aren't checked
 * @param since the first major version of PostgreSQL that supports the constraint
 */
record ConstraintDefinition(
        @Nullable Name name,
        List<QueryPart> clauses,
        Map<Name, Object> lastParameters,
        List<Name> referencedTables,
        boolean isNotValid,
        int since)
        implements TableConstraintClauses.IndexParameters,
                TableConstraintClauses.ExcludeStorage,
                TableConstraintClauses.Check,
                TableConstraintClauses.ForeignKeyWithoutTable,
                TableConstraintClauses.Match,
                ForeignKeyClauses<TableConstraintClauses.Actions> {

    private static final int COLUMNS_OF_ACTION_SINCE = 15;
    private static final int NOT_ENFORCED_SINCE = 18;

    /** Copies the lists. */
    ConstraintDefinition {
        clauses = List.copyOf(clauses);
        referencedTables = List.copyOf(referencedTables);
    }

    static ConstraintDefinition of(@Nullable Name name, Sentence clause, int since) {
        return new ConstraintDefinition(name, List.of(clause.toPart()), Map.of(), List.of(), false, since);
    }

    private ConstraintDefinition and(Sentence clause, int clauseSince) {
        List<QueryPart> more = Parts.appended(allClauses(), clause.toPart());
        return new ConstraintDefinition(
                name, more, Map.of(), referencedTables, isNotValid, Math.max(since, clauseSince));
    }

    private List<QueryPart> allClauses() {
        return lastParameters.isEmpty()
                ? clauses
                : Parts.appended(
                        clauses, Sentence.empty().addIf("with", lastParameters).toPart());
    }

    @Override
    public ConstraintDefinition and(String words) {
        return and(Sentence.of(words), since);
    }

    @Override
    public Optional<Name> constraintName() {
        return Optional.ofNullable(name);
    }

    @Override
    public QueryPart toPart() {
        return Sentence.empty().addIf("constraint", name).addEach(allClauses()).toPart();
    }

    @Override
    public ConstraintDefinition include(String column, String... more) {
        return include(DSL.name(column), Parts.names(more).toArray(Name[]::new));
    }

    @Override
    public ConstraintDefinition include(Name column, Name... more) {
        return and(Sentence.empty().addIf("include", Parts.listOf(column, more)), since);
    }

    @Override
    public ConstraintDefinition where(Condition condition) {
        return and(Sentence.of("where").addInParentheses(Parts.unqualified(condition)), since);
    }

    @Override
    public ConstraintDefinition indexParameter(String parameter, Object value) {
        Map<Name, Object> parameters = Parts.with(lastParameters, DSL.name(parameter), value);
        return new ConstraintDefinition(name, clauses, parameters, referencedTables, isNotValid, since);
    }

    @Override
    public ConstraintDefinition usingIndexTablespace(String tablespace) {
        return and(Sentence.of("using index tablespace").add(DSL.name(tablespace)), since);
    }

    @Override
    public ConstraintDefinition noInherit() {
        return and("no inherit");
    }

    @Override
    public ConstraintDefinition references(Name table, Name... columns) {
        return referring(table, List.of(columns));
    }

    /** Same as {@link #references(Name, Name...)}, for columns that keywords may precede. */
    ConstraintDefinition referring(Name table, List<? extends QueryPart> columns) {
        Sentence clause = Sentence.of("references").add(table).addIf("", columns);
        List<QueryPart> more = Parts.appended(clauses, clause.toPart());
        return new ConstraintDefinition(name, more, Map.of(), List.of(table), isNotValid, since);
    }

    @Override
    public ConstraintDefinition matchFull() {
        return and("match full");
    }

    @Override
    public ConstraintDefinition matchSimple() {
        return and("match simple");
    }

    @Override
    public ConstraintDefinition onDeleteSetNull(String column, String... more) {
        return and(Sentence.empty().addIf("on delete set null", Parts.names(column, more)), COLUMNS_OF_ACTION_SINCE);
    }

    @Override
    public ConstraintDefinition onDeleteSetDefault(String column, String... more) {
        return and(Sentence.empty().addIf("on delete set default", Parts.names(column, more)), COLUMNS_OF_ACTION_SINCE);
    }

    @Override
    public ConstraintDefinition deferrable() {
        return and("deferrable");
    }

    @Override
    public ConstraintDefinition deferrableInitiallyDeferred() {
        return and("deferrable initially deferred");
    }

    @Override
    public ConstraintDefinition notValid() {
        ConstraintDefinition complete = and("not valid");
        return new ConstraintDefinition(name, complete.clauses, Map.of(), referencedTables, true, since);
    }

    @Override
    public ConstraintDefinition notEnforced() {
        return and(Sentence.of("not enforced"), NOT_ENFORCED_SINCE);
    }
}
