package dev.rung.postgres.tables;

import dev.rung.postgres.indexes.IndexKey;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.Constraint;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * {@code CREATE TABLE}.
 *
 * @param words the keywords before the name, which specify the kind of table
 * @param ifAbsent whether the statement does nothing if the table exists
 * @param name the table
 * @param elements the columns and constraints
 * @param model the {@code PARTITION OF} or {@code OF} clause, null for none
 * @param clauses the clauses after the columns, in order
 * @param storage the storage parameters
 * @param inTablespace the tablespace, null for the default one
 * @param related the tables that the statement refers to
 * @param since the first major version of PostgreSQL that supports the statement
 */
record CreateTable(
        String words,
        boolean ifAbsent,
        Name name,
        List<QueryPart> elements,
        @Nullable QueryPart model,
        List<QueryPart> clauses,
        List<QueryPart> storage,
        @Nullable Name inTablespace,
        List<Name> related,
        int since)
        implements CreateTableClauses.IfNotExists,
                CreateTableClauses.PartitionWithoutValues,
                CreateTableClauses.TypedElements {

    CreateTable(String words, Name name) {
        this(words, false, name, List.of(), null, List.of(), List.of(), null, List.of(), OLDEST_VERSION);
    }

    private CreateTable element(QueryPart element, List<Name> relatedToo, int elementSince) {
        List<Name> allRelated = new ArrayList<>(related);
        allRelated.addAll(relatedToo);
        return new CreateTable(
                words,
                ifAbsent,
                name,
                Parts.appended(elements, element),
                model,
                clauses,
                storage,
                inTablespace,
                List.copyOf(allRelated),
                Math.max(since, elementSince));
    }

    /** The same table, which needs at least this version of PostgreSQL. */
    CreateTable since(int version) {
        return new CreateTable(
                words,
                ifAbsent,
                name,
                elements,
                model,
                clauses,
                storage,
                inTablespace,
                related,
                Math.max(since, version));
    }

    CreateTable clause(Sentence clause) {
        List<QueryPart> more = Parts.appended(clauses, clause.toPart());
        return new CreateTable(words, ifAbsent, name, elements, model, more, storage, inTablespace, related, since);
    }

    @Override
    public CreateTable ifNotExists() {
        return new CreateTable(words, true, name, elements, model, clauses, storage, inTablespace, related, since);
    }

    @Override
    public boolean isConditional() {
        return ifAbsent;
    }

    @Override
    public CreateTableClauses.AsColumns as(ResultQuery<?> query) {
        return new CreateTableAs(this, List.of(), query, false);
    }

    @Override
    public CreateTable partitionOf(Name table) {
        QueryPart partition = Sentence.of("partition of").add(table).toPart();
        return new CreateTable(
                words,
                ifAbsent,
                name,
                elements,
                partition,
                clauses,
                storage,
                inTablespace,
                Parts.appended(related, table),
                since);
    }

    @Override
    public CreateTableClauses.TypedElements ofType(Name type) {
        QueryPart typed = Sentence.of("of").add(type).toPart();
        return new CreateTable(words, ifAbsent, name, elements, typed, clauses, storage, inTablespace, related, since);
    }

    @Override
    public CreateTable columnOptions(Column column) {
        return element(ColumnDefinition.toOptions(column), column.referencedTables(), column.since());
    }

    @Override
    public CreateTable column(Column column) {
        return element(ColumnDefinition.toPart(column), column.referencedTables(), column.since());
    }

    @Override
    public CreateTable constraint(TableConstraint constraint) {
        return element(constraint.toPart(), constraint.referencedTables(), constraint.since());
    }

    @Override
    public CreateTableClauses.Elements constraint(Constraint constraint) {
        return element(constraint, Parts.referencedTables(constraint), OLDEST_VERSION);
    }

    @Override
    public CreateTable like(Name table, LikeOption... options) {
        Sentence element = Sentence.of("like").add(table);
        Arrays.stream(options).map(LikeOption::words).forEach(element::add);
        return element(element.toPart(), List.of(table), OLDEST_VERSION);
    }

    @Override
    public CreateTable inherits(Name table, Name... more) {
        List<Name> parents = Parts.listOf(table, more);
        CreateTable next = clause(Sentence.empty().addIf("inherits", parents));
        List<Name> all = new ArrayList<>(related);
        all.addAll(parents);
        return new CreateTable(
                words, ifAbsent, name, elements, model, next.clauses, storage, inTablespace, List.copyOf(all), since);
    }

    @Override
    public CreateTable forValuesIn(Object... values) {
        return clause(PartitionBound.in(values));
    }

    @Override
    public CreateTableClauses.RangeWithoutEnd forValuesFrom(Object... lower) {
        return upper -> clause(PartitionBound.range(lower, upper));
    }

    @Override
    public CreateTable forValuesWith(int modulus, int remainder) {
        return clause(PartitionBound.hash(modulus, remainder));
    }

    @Override
    public CreateTable asDefault() {
        return clause(PartitionBound.theRest());
    }

    private CreateTable partitionBy(String way, List<IndexKey> keys) {
        return clause(Sentence.of(way)
                .addInParentheses(keys.stream().map(IndexKey::toPart).toList()));
    }

    @Override
    public CreateTableClauses.Using partitionByRange(IndexKey key, IndexKey... more) {
        return partitionBy("partition by range", Parts.listOf(key, more));
    }

    @Override
    public CreateTableClauses.Using partitionByList(IndexKey key) {
        return partitionBy("partition by list", List.of(key));
    }

    @Override
    public CreateTableClauses.Using partitionByHash(IndexKey key, IndexKey... more) {
        return partitionBy("partition by hash", Parts.listOf(key, more));
    }

    @Override
    public CreateTable using(String method) {
        return clause(Sentence.of("using").add(DSL.name(method)));
    }

    @Override
    public CreateTable with(String parameter, Object value) {
        List<QueryPart> more = Parts.appended(storage, Parts.parameter(Parts.parameter(parameter), value));
        return new CreateTable(words, ifAbsent, name, elements, model, clauses, more, inTablespace, related, since);
    }

    @Override
    public CreateTable tablespace(String tablespace) {
        return new CreateTable(
                words, ifAbsent, name, elements, model, clauses, storage, DSL.name(tablespace), related, since);
    }

    @Override
    public Query toQuery() {
        return sentence().toQuery();
    }

    /** The complete statement as a sentence that can be continued. */
    Sentence sentence() {
        Sentence sentence = head().addIf("", model);
        if (model == null || !elements.isEmpty()) {
            sentence.addInParentheses(elements);
        }
        return tail(sentence);
    }

    /** The statement up to and including the name. */
    Sentence head() {
        return Sentence.of(words).addIf(ifAbsent, "if not exists").add(name);
    }

    /** Appends the clauses after the columns. */
    Sentence tail(Sentence sentence) {
        return sentence.addEach(clauses).addIf("with", storage).addIf("tablespace", inTablespace);
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.TABLE, name)));
    }

    /** The tables that it refers to, without itself: a foreign key may refer to the table that is being created. */
    @Override
    public List<Name> relations() {
        return related.stream().filter(table -> !table.equals(name)).toList();
    }

    @Override
    public String toString() {
        return toSql();
    }
}
