package dev.rung.engine.catalog;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import dev.rung.engine.script.Rendering;
import dev.rung.postgres.CatalogObject;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jspecify.annotations.Nullable;

/** For each kind of object, the condition over PostgreSQL's catalog that says that it is there. */
final class Existence {

    private Existence() {}

    static Condition of(CatalogObject object) {
        Name name = object.name();
        return switch (object.kind()) {
            case TABLE, FOREIGN_TABLE, INDEX, SEQUENCE, VIEW, MATERIALIZED_VIEW ->
                regclass(name).isNotNull();
            case TYPE, DOMAIN -> regtype(name).isNotNull();
            case COLLATION -> condition("to_regcollation({0}) is not null", quoted(name));
            case FUNCTION, PROCEDURE, AGGREGATE -> routine(name, object.arguments());
            case SCHEMA -> rowIn("pg_namespace where nspname = {0}", last(name));
            case EXTENSION -> rowIn("pg_extension where extname = {0}", last(name));
            case EVENT_TRIGGER -> rowIn("pg_event_trigger where evtname = {0}", last(name));
            case ROLE -> rowIn("pg_roles where rolname = {0}", last(name));
            case DATABASE -> rowIn("pg_database where datname = {0}", last(name));
            case LANGUAGE -> rowIn("pg_language where lanname = {0}", last(name));
            case PUBLICATION -> rowIn("pg_publication where pubname = {0}", last(name));
            case STATISTICS ->
                rowIn("pg_statistic_ext where stxname = {0} and pg_statistics_obj_is_visible(oid)", last(name));
            case TEXT_SEARCH_CONFIGURATION ->
                rowIn("pg_ts_config where cfgname = {0} and pg_ts_config_is_visible(oid)", last(name));
            case TEXT_SEARCH_DICTIONARY ->
                rowIn("pg_ts_dict where dictname = {0} and pg_ts_dict_is_visible(oid)", last(name));
            case COLUMN, ATTRIBUTE ->
                rowIn(
                        "pg_attribute where attrelid = {0} and attname = {1} and not attisdropped",
                        regclass(owner(object)), last(name));
            case CONSTRAINT ->
                rowIn("pg_constraint where conrelid = {0} and conname = {1}", regclass(owner(object)), last(name));
            case DOMAIN_CONSTRAINT ->
                rowIn("pg_constraint where contypid = {0} and conname = {1}", regtype(owner(object)), last(name));
            case ENUM_VALUE ->
                rowIn("pg_enum where enumtypid = {0} and enumlabel = {1}", regtype(owner(object)), last(name));
            case TRIGGER ->
                rowIn("pg_trigger where tgrelid = {0} and tgname = {1}", regclass(owner(object)), last(name));
            case POLICY ->
                rowIn("pg_policy where polrelid = {0} and polname = {1}", regclass(owner(object)), last(name));
            case RULE ->
                rowIn("pg_rewrite where ev_class = {0} and rulename = {1}", regclass(owner(object)), last(name));
            case PARTITION ->
                rowIn("pg_inherits where inhparent = {0} and inhrelid = {1}", regclass(owner(object)), regclass(name));
        };
    }

    static Field<?> regclass(Name name) {
        return field("to_regclass({0})", Object.class, quoted(name));
    }

    static Field<String> last(Name name) {
        return inline(String.valueOf(name.last()));
    }

    private static Field<?> regtype(Name name) {
        return field("to_regtype({0})", Object.class, quoted(name));
    }

    /** Without arguments any routine of the name counts. */
    private static Condition routine(Name name, @Nullable List<DataType<?>> arguments) {
        if (arguments != null) {
            String types = arguments.stream().map(Rendering::render).collect(Collectors.joining(", ", "(", ")"));
            return condition("to_regprocedure({0}) is not null", inline(Rendering.render(name) + types));
        }
        Name schema = name.qualifier();
        return schema == null
                ? rowIn("pg_proc where proname = {0} and pg_function_is_visible(oid)", last(name))
                : rowIn(
                        "pg_proc where proname = {0} and pronamespace = to_regnamespace({1})",
                        last(name), quoted(schema));
    }

    private static Condition rowIn(String catalogAndCondition, Field<?>... values) {
        return condition("exists (select from pg_catalog." + catalogAndCondition + ")", (Object[]) values);
    }

    private static Name owner(CatalogObject part) {
        return part.owner().orElseThrow(() -> new IllegalArgumentException("the " + part.kind() + " names no owner"));
    }

    private static Field<String> quoted(Name name) {
        return inline(Rendering.render(name));
    }
}
