package dev.rung.postgres;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** A constraint of a table: its clauses in the order of the grammar, which is that of the calls. */
record ConstraintDefinition(
        @Nullable Name name, List<QueryPart> clauses, List<Name> referencedTables, boolean isNotValid, int since)
        implements TableConstraintClauses.IndexParameters,
                TableConstraintClauses.ExcludeWhere,
                TableConstraintClauses.Check,
                TableConstraintClauses.References,
                TableConstraintClauses.Match {

    private static final int COLUMNS_OF_ACTION_SINCE = 15;
    private static final int NOT_ENFORCED_SINCE = 18;

    /** Copies the lists. */
    ConstraintDefinition {
        clauses = List.copyOf(clauses);
        referencedTables = List.copyOf(referencedTables);
    }

    static ConstraintDefinition of(@Nullable Name name, Sentence clause, int since) {
        return new ConstraintDefinition(name, List.of(clause.toPart()), List.of(), false, since);
    }

    private ConstraintDefinition and(Sentence clause, int clauseSince) {
        List<QueryPart> more = Parts.appended(clauses, clause.toPart());
        return new ConstraintDefinition(name, more, referencedTables, isNotValid, Math.max(since, clauseSince));
    }

    private ConstraintDefinition and(String words) {
        return and(Sentence.of(words), since);
    }

    @Override
    public Optional<Name> constraintName() {
        return Optional.ofNullable(name);
    }

    @Override
    public QueryPart toPart() {
        return Sentence.empty().addIf("constraint", name).addEach(clauses).toPart();
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
    public ConstraintDefinition fillfactor(int percent) {
        return and(Sentence.empty().addIf("with", Map.of(DSL.name("fillfactor"), percent)), since);
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
        return references(table, List.of(columns));
    }

    /** As {@link #references(Name, Name...)}, of columns that may bear a word. */
    ConstraintDefinition references(Name table, List<? extends QueryPart> columns) {
        Sentence clause = Sentence.of("references").add(table).addIf("", columns);
        List<QueryPart> more = Parts.appended(clauses, clause.toPart());
        return new ConstraintDefinition(name, more, List.of(table), isNotValid, since);
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
    public ConstraintDefinition onDeleteCascade() {
        return and("on delete cascade");
    }

    @Override
    public ConstraintDefinition onDeleteSetNull() {
        return and("on delete set null");
    }

    @Override
    public ConstraintDefinition onDeleteSetNull(String column, String... more) {
        return and(Sentence.empty().addIf("on delete set null", Parts.names(column, more)), COLUMNS_OF_ACTION_SINCE);
    }

    @Override
    public ConstraintDefinition onDeleteSetDefault() {
        return and("on delete set default");
    }

    @Override
    public ConstraintDefinition onDeleteSetDefault(String column, String... more) {
        return and(Sentence.empty().addIf("on delete set default", Parts.names(column, more)), COLUMNS_OF_ACTION_SINCE);
    }

    @Override
    public ConstraintDefinition onDeleteRestrict() {
        return and("on delete restrict");
    }

    @Override
    public ConstraintDefinition onDeleteNoAction() {
        return and("on delete no action");
    }

    @Override
    public ConstraintDefinition onUpdateCascade() {
        return and("on update cascade");
    }

    @Override
    public ConstraintDefinition onUpdateSetNull() {
        return and("on update set null");
    }

    @Override
    public ConstraintDefinition onUpdateSetDefault() {
        return and("on update set default");
    }

    @Override
    public ConstraintDefinition onUpdateRestrict() {
        return and("on update restrict");
    }

    @Override
    public ConstraintDefinition onUpdateNoAction() {
        return and("on update no action");
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
        return new ConstraintDefinition(name, complete.clauses, referencedTables, true, since);
    }

    @Override
    public ConstraintDefinition notEnforced() {
        return and(Sentence.of("not enforced"), NOT_ENFORCED_SINCE);
    }
}
