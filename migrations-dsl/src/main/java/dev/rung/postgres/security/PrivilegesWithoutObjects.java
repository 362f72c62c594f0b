package dev.rung.postgres.security;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.ObjectReference;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.QueryPart;

/**
 * An incomplete {@code GRANT} or {@code REVOKE}: call {@code onTable(...)} or another kind of objects next.
 *
 * @param <T> the next stage
 */
public final class PrivilegesWithoutObjects<T> {

    private final BiFunction<QueryPart, List<CatalogObject>, T> next;

    PrivilegesWithoutObjects(BiFunction<QueryPart, List<CatalogObject>, T> next) {
        this.next = next;
    }

    private T on(String words, List<Name> objects) {
        return next.apply(Sentence.of(words).addAll(objects).toPart(), List.of());
    }

    private T onRelations(String words, List<Name> relations) {
        return on(words, Kind.RELATION, relations);
    }

    private T on(String words, Kind kind, List<Name> names) {
        return next.apply(
                Sentence.of(words).addAll(names).toPart(),
                names.stream().map(named -> CatalogObject.of(kind, named)).toList());
    }

    private T onRoutine(Kind kind, Name routine, DataType<?>... arguments) {
        CatalogObject object = CatalogObject.routine(kind, routine, List.of(arguments));
        return next.apply(Sentence.of("on").add(ObjectReference.of(object)).toPart(), List.of(object));
    }

    /** Tables and views. */
    public T onTable(String table, String... more) {
        return onRelations("on table", Parts.names(table, more));
    }

    /** Same as {@link #onTable(String, String...)}, for a non-empty list. */
    public T onTable(List<String> tables) {
        return onTable(Lists.first(tables, "tables"), Lists.others(tables, String[]::new));
    }

    /** Tables and views. */
    public T onTable(Name table, Name... more) {
        return onRelations("on table", Parts.listOf(table, more));
    }

    /** Same as {@link #onTable(Name, Name...)}, for a non-empty list. */
    public T onTable(Collection<? extends Name> tables) {
        return onTable(Lists.first(tables, "tables"), Lists.others(tables, Name[]::new));
    }

    /** All existing tables and views of these schemas. */
    public T onAllTablesInSchema(String schema, String... more) {
        return on("on all tables in schema", Parts.names(schema, more));
    }

    /** Same as {@link #onAllTablesInSchema(String, String...)}, for a non-empty list. */
    public T onAllTablesInSchema(List<String> schemas) {
        return onAllTablesInSchema(Lists.first(schemas, "schemas"), Lists.others(schemas, String[]::new));
    }

    /** Sequences. */
    public T onSequence(String sequence, String... more) {
        return onRelations("on sequence", Parts.names(sequence, more));
    }

    /** Same as {@link #onSequence(String, String...)}, for a non-empty list. */
    public T onSequence(List<String> sequences) {
        return onSequence(Lists.first(sequences, "sequences"), Lists.others(sequences, String[]::new));
    }

    /** Sequences. */
    public T onSequence(Name sequence, Name... more) {
        return onRelations("on sequence", Parts.listOf(sequence, more));
    }

    /** Same as {@link #onSequence(Name, Name...)}, for a non-empty list. */
    public T onSequence(Collection<? extends Name> sequences) {
        return onSequence(Lists.first(sequences, "sequences"), Lists.others(sequences, Name[]::new));
    }

    /** All existing sequences of these schemas. */
    public T onAllSequencesInSchema(String schema, String... more) {
        return on("on all sequences in schema", Parts.names(schema, more));
    }

    /** Same as {@link #onAllSequencesInSchema(String, String...)}, for a non-empty list. */
    public T onAllSequencesInSchema(List<String> schemas) {
        return onAllSequencesInSchema(Lists.first(schemas, "schemas"), Lists.others(schemas, String[]::new));
    }

    /** Schemas. */
    public T onSchema(String schema, String... more) {
        return on("on schema", Parts.names(schema, more));
    }

    /** Same as {@link #onSchema(String, String...)}, for a non-empty list. */
    public T onSchema(List<String> schemas) {
        return onSchema(Lists.first(schemas, "schemas"), Lists.others(schemas, String[]::new));
    }

    /** Databases. */
    public T onDatabase(String database, String... more) {
        return on("on database", Parts.names(database, more));
    }

    /** Same as {@link #onDatabase(String, String...)}, for a non-empty list. */
    public T onDatabase(List<String> databases) {
        return onDatabase(Lists.first(databases, "databases"), Lists.others(databases, String[]::new));
    }

    /** Types. */
    public T onType(String type, String... more) {
        return on("on type", Kind.TYPE, Parts.names(type, more));
    }

    /** Same as {@link #onType(String, String...)}, for a non-empty list. */
    public T onType(List<String> types) {
        return onType(Lists.first(types, "types"), Lists.others(types, String[]::new));
    }

    /** Types. */
    public T onType(Name type, Name... more) {
        return on("on type", Kind.TYPE, Parts.listOf(type, more));
    }

    /** Same as {@link #onType(Name, Name...)}, for a non-empty list. */
    public T onType(Collection<? extends Name> types) {
        return onType(Lists.first(types, "types"), Lists.others(types, Name[]::new));
    }

    /** Domains. */
    public T onDomain(String domain, String... more) {
        return on("on domain", Kind.DOMAIN, Parts.names(domain, more));
    }

    /** Same as {@link #onDomain(String, String...)}, for a non-empty list. */
    public T onDomain(List<String> domains) {
        return onDomain(Lists.first(domains, "domains"), Lists.others(domains, String[]::new));
    }

    /** Domains. */
    public T onDomain(Name domain, Name... more) {
        return on("on domain", Kind.DOMAIN, Parts.listOf(domain, more));
    }

    /** Same as {@link #onDomain(Name, Name...)}, for a non-empty list. */
    public T onDomain(Collection<? extends Name> domains) {
        return onDomain(Lists.first(domains, "domains"), Lists.others(domains, Name[]::new));
    }

    /** Foreign-data wrappers. */
    public T onForeignDataWrapper(String wrapper, String... more) {
        return on("on foreign data wrapper", Parts.names(wrapper, more));
    }

    /** Same as {@link #onForeignDataWrapper(String, String...)}, for a non-empty list. */
    public T onForeignDataWrapper(List<String> wrappers) {
        return onForeignDataWrapper(Lists.first(wrappers, "wrappers"), Lists.others(wrappers, String[]::new));
    }

    /** Foreign servers. */
    public T onForeignServer(String server, String... more) {
        return on("on foreign server", Parts.names(server, more));
    }

    /** Same as {@link #onForeignServer(String, String...)}, for a non-empty list. */
    public T onForeignServer(List<String> servers) {
        return onForeignServer(Lists.first(servers, "servers"), Lists.others(servers, String[]::new));
    }

    /** Tablespaces. */
    public T onTablespace(String tablespace, String... more) {
        return on("on tablespace", Parts.names(tablespace, more));
    }

    /** Same as {@link #onTablespace(String, String...)}, for a non-empty list. */
    public T onTablespace(List<String> tablespaces) {
        return onTablespace(Lists.first(tablespaces, "tablespaces"), Lists.others(tablespaces, String[]::new));
    }

    /** Configuration parameters of the server. Since PostgreSQL 15. */
    public T onParameter(String parameter, String... more) {
        List<Name> parameters =
                Parts.listOf(parameter, more).stream().map(Parts::parameter).toList();
        return on("on parameter", parameters);
    }

    /** Same as {@link #onParameter(String, String...)}, for a non-empty list. */
    public T onParameter(List<String> parameters) {
        return onParameter(Lists.first(parameters, "parameters"), Lists.others(parameters, String[]::new));
    }

    /** Procedural languages. */
    public T onLanguage(String language, String... more) {
        return on("on language", Parts.names(language, more));
    }

    /** Same as {@link #onLanguage(String, String...)}, for a non-empty list. */
    public T onLanguage(List<String> languages) {
        return onLanguage(Lists.first(languages, "languages"), Lists.others(languages, String[]::new));
    }

    /** The function with exactly these input arguments. */
    public T onFunction(String function, DataType<?>... arguments) {
        return onRoutine(Kind.FUNCTION, name(function), arguments);
    }

    /** Same as {@link #onFunction(String, DataType...)}, for a list. */
    public T onFunction(String function, Collection<? extends DataType<?>> arguments) {
        return onFunction(function, arguments.toArray(DataType<?>[]::new));
    }

    /** The function with exactly these input arguments. */
    public T onFunction(Name function, DataType<?>... arguments) {
        return onRoutine(Kind.FUNCTION, function, arguments);
    }

    /** Same as {@link #onFunction(Name, DataType...)}, for a list. */
    public T onFunction(Name function, Collection<? extends DataType<?>> arguments) {
        return onFunction(function, arguments.toArray(DataType<?>[]::new));
    }

    /** The procedure with exactly these input arguments. */
    public T onProcedure(String procedure, DataType<?>... arguments) {
        return onRoutine(Kind.PROCEDURE, name(procedure), arguments);
    }

    /** Same as {@link #onProcedure(String, DataType...)}, for a list. */
    public T onProcedure(String procedure, Collection<? extends DataType<?>> arguments) {
        return onProcedure(procedure, arguments.toArray(DataType<?>[]::new));
    }

    /** The procedure with exactly these input arguments. */
    public T onProcedure(Name procedure, DataType<?>... arguments) {
        return onRoutine(Kind.PROCEDURE, procedure, arguments);
    }

    /** Same as {@link #onProcedure(Name, DataType...)}, for a list. */
    public T onProcedure(Name procedure, Collection<? extends DataType<?>> arguments) {
        return onProcedure(procedure, arguments.toArray(DataType<?>[]::new));
    }

    /** All existing functions, aggregates, window functions and procedures of these schemas. */
    public T onAllRoutinesInSchema(String schema, String... more) {
        return on("on all routines in schema", Parts.names(schema, more));
    }

    /** Same as {@link #onAllRoutinesInSchema(String, String...)}, for a non-empty list. */
    public T onAllRoutinesInSchema(List<String> schemas) {
        return onAllRoutinesInSchema(Lists.first(schemas, "schemas"), Lists.others(schemas, String[]::new));
    }

    /** All existing functions, aggregates and window functions of these schemas. */
    public T onAllFunctionsInSchema(String schema, String... more) {
        return on("on all functions in schema", Parts.names(schema, more));
    }

    /** Same as {@link #onAllFunctionsInSchema(String, String...)}, for a non-empty list. */
    public T onAllFunctionsInSchema(List<String> schemas) {
        return onAllFunctionsInSchema(Lists.first(schemas, "schemas"), Lists.others(schemas, String[]::new));
    }

    /** All existing procedures of these schemas. */
    public T onAllProceduresInSchema(String schema, String... more) {
        return on("on all procedures in schema", Parts.names(schema, more));
    }

    /** Same as {@link #onAllProceduresInSchema(String, String...)}, for a non-empty list. */
    public T onAllProceduresInSchema(List<String> schemas) {
        return onAllProceduresInSchema(Lists.first(schemas, "schemas"), Lists.others(schemas, String[]::new));
    }
}
