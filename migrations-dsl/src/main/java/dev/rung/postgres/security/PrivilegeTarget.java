package dev.rung.postgres.security;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.ObjectReference;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import java.util.List;
import java.util.function.BiFunction;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.QueryPart;

/**
 * A {@code GRANT} or {@code REVOKE} that lacks the objects that it is about.
 *
 * @param <T> what comes next
 */
public final class PrivilegeTarget<T> {

    private final BiFunction<QueryPart, List<CatalogObject>, T> next;

    PrivilegeTarget(BiFunction<QueryPart, List<CatalogObject>, T> next) {
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

    /** Tables and views. */
    public T onTable(Name table, Name... more) {
        return onRelations("on table", Parts.listOf(table, more));
    }

    /** All tables and views that are in these schemas now. */
    public T onAllTablesInSchema(String schema, String... more) {
        return on("on all tables in schema", Parts.names(schema, more));
    }

    /** Sequences. */
    public T onSequence(String sequence, String... more) {
        return onRelations("on sequence", Parts.names(sequence, more));
    }

    /** Sequences. */
    public T onSequence(Name sequence, Name... more) {
        return onRelations("on sequence", Parts.listOf(sequence, more));
    }

    /** All sequences that are in these schemas now. */
    public T onAllSequencesInSchema(String schema, String... more) {
        return on("on all sequences in schema", Parts.names(schema, more));
    }

    /** Schemas. */
    public T onSchema(String schema, String... more) {
        return on("on schema", Parts.names(schema, more));
    }

    /** Databases. */
    public T onDatabase(String database, String... more) {
        return on("on database", Parts.names(database, more));
    }

    /** Types. */
    public T onType(String type, String... more) {
        return on("on type", Kind.TYPE, Parts.names(type, more));
    }

    /** Types. */
    public T onType(Name type, Name... more) {
        return on("on type", Kind.TYPE, Parts.listOf(type, more));
    }

    /** Domains. */
    public T onDomain(String domain, String... more) {
        return on("on domain", Kind.DOMAIN, Parts.names(domain, more));
    }

    /** Domains. */
    public T onDomain(Name domain, Name... more) {
        return on("on domain", Kind.DOMAIN, Parts.listOf(domain, more));
    }

    /** Foreign-data wrappers. */
    public T onForeignDataWrapper(String wrapper, String... more) {
        return on("on foreign data wrapper", Parts.names(wrapper, more));
    }

    /** Foreign servers. */
    public T onForeignServer(String server, String... more) {
        return on("on foreign server", Parts.names(server, more));
    }

    /** Tablespaces. */
    public T onTablespace(String tablespace, String... more) {
        return on("on tablespace", Parts.names(tablespace, more));
    }

    /** Configuration parameters of the server. Since PostgreSQL 15. */
    public T onParameter(String parameter, String... more) {
        List<Name> parameters =
                Parts.listOf(parameter, more).stream().map(Parts::parameter).toList();
        return on("on parameter", parameters);
    }

    /** Procedural languages. */
    public T onLanguage(String language, String... more) {
        return on("on language", Parts.names(language, more));
    }

    /** The function with exactly these input arguments. */
    public T onFunction(String function, DataType<?>... arguments) {
        return onRoutine(Kind.FUNCTION, name(function), arguments);
    }

    /** The function with exactly these input arguments. */
    public T onFunction(Name function, DataType<?>... arguments) {
        return onRoutine(Kind.FUNCTION, function, arguments);
    }

    /** The procedure with exactly these input arguments. */
    public T onProcedure(String procedure, DataType<?>... arguments) {
        return onRoutine(Kind.PROCEDURE, name(procedure), arguments);
    }

    /** The procedure with exactly these input arguments. */
    public T onProcedure(Name procedure, DataType<?>... arguments) {
        return onRoutine(Kind.PROCEDURE, procedure, arguments);
    }

    /** All functions, aggregates, window functions and procedures that are in these schemas now. */
    public T onAllRoutinesInSchema(String schema, String... more) {
        return on("on all routines in schema", Parts.names(schema, more));
    }

    /** All functions, aggregates and window functions that are in these schemas now. */
    public T onAllFunctionsInSchema(String schema, String... more) {
        return on("on all functions in schema", Parts.names(schema, more));
    }

    /** All procedures that are in these schemas now. */
    public T onAllProceduresInSchema(String schema, String... more) {
        return on("on all procedures in schema", Parts.names(schema, more));
    }
}
