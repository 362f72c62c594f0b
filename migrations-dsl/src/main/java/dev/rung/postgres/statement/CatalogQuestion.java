package dev.rung.postgres.statement;

import static java.util.stream.Collectors.joining;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Finds an object in PostgreSQL's catalog. Unqualified names are resolved with the {@code search_path}, as in other
 * statements.
 */
final class CatalogQuestion {

    private final CatalogObject object;

    CatalogQuestion(CatalogObject object) {
        this.object = object;
    }

    Condition isPresent() {
        return switch (object.kind()) {
            case RELATION -> condition("{0} is not null", regclass(object.name()));
            case TABLE -> relation("'r', 'p'");
            case FOREIGN_TABLE -> relation("'f'");
            case VIEW -> relation("'v'");
            case MATERIALIZED_VIEW -> relation("'m'");
            case SEQUENCE -> relation("'S'");
            case INDEX -> relation("'i', 'I'");
            case PARTITION ->
                condition(
                        "exists (select from pg_catalog.pg_inherits where inhrelid = {0} and inhparent = {1})",
                        regclass(object.name()), ownerRelation());
            case COLUMN ->
                condition(
                        "exists (select from pg_catalog.pg_attribute where attrelid = {0} and attname = {1}"
                                + " and not attisdropped)",
                        ownerRelation(), ownName());
            case CONSTRAINT -> partOfRelation("pg_constraint", "conrelid", "conname");
            case TRIGGER -> partOfRelation("pg_trigger", "tgrelid", "tgname");
            case POLICY -> partOfRelation("pg_policy", "polrelid", "polname");
            case RULE -> partOfRelation("pg_rewrite", "ev_class", "rulename");
            case DOMAIN_CONSTRAINT -> partOfType("pg_constraint", "contypid", "conname");
            case ENUM_VALUE -> partOfType("pg_enum", "enumtypid", "enumlabel");
            case ATTRIBUTE ->
                condition(
                        "exists (select from pg_catalog.pg_attribute a join pg_catalog.pg_type t on t.typrelid ="
                                + " a.attrelid where t.oid = {0} and a.attname = {1} and not a.attisdropped)",
                        ownerType(), ownName());
            case TYPE, DOMAIN -> condition("pg_catalog.to_regtype({0}) is not null", quoted(object.name()));
            case SCHEMA -> condition("pg_catalog.to_regnamespace({0}) is not null", quoted(object.name()));
            case COLLATION -> condition("pg_catalog.to_regcollation({0}) is not null", quoted(object.name()));
            case ROLE -> condition("pg_catalog.to_regrole({0}) is not null", quoted(object.name()));
            case FUNCTION -> routine("'f', 'w'");
            case PROCEDURE -> routine("'p'");
            case AGGREGATE -> routine("'a'");
            case STATISTICS -> inSchema("pg_statistic_ext", "stxname", "stxnamespace", "pg_statistics_obj_is_visible");
            case TEXT_SEARCH_CONFIGURATION ->
                inSchema("pg_ts_config", "cfgname", "cfgnamespace", "pg_ts_config_is_visible");
            case TEXT_SEARCH_DICTIONARY -> inSchema("pg_ts_dict", "dictname", "dictnamespace", "pg_ts_dict_is_visible");
            case EXTENSION -> byName("pg_extension", "extname");
            case EVENT_TRIGGER -> byName("pg_event_trigger", "evtname");
            case PUBLICATION -> byName("pg_publication", "pubname");
            case LANGUAGE -> byName("pg_language", "lanname");
            case DATABASE -> byName("pg_database", "datname");
            case FOREIGN_DATA_WRAPPER -> byName("pg_foreign_data_wrapper", "fdwname");
            case SERVER -> byName("pg_foreign_server", "srvname");
            // The view, because some roles can't read the table.
            case USER_MAPPING ->
                condition(
                        "exists (select from pg_catalog.pg_user_mappings where srvname = {0} and usename = {1})",
                        inline(object.owner().orElseThrow().last()), ownName());
            case CAST ->
                condition(
                        "exists (select from pg_catalog.pg_cast where castsource = {0} and casttarget = {1})",
                        regtype(arguments().getFirst()), regtype(arguments().getLast()));
            case CONVERSION -> inSchema("pg_conversion", "conname", "connamespace", "pg_conversion_is_visible");
            case TRANSFORM ->
                condition(
                        "exists (select from pg_catalog.pg_transform t join pg_catalog.pg_language l on l.oid ="
                                + " t.trflang where t.trftype = {0} and l.lanname = {1})",
                        regtype(arguments().getFirst()), ownName());
        };
    }

    Condition isInvalid() {
        return switch (object.kind()) {
            // The index of a partitioned table isn't built. It becomes valid when all partitions have a valid index.
            case INDEX ->
                condition(
                        "exists (select from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indexrelid"
                                + " where c.oid = {0} and c.relkind = 'i' and not i.indisvalid)",
                        regclass(object.name()));
            case CONSTRAINT -> notValidated("conrelid", ownerRelation());
            case DOMAIN_CONSTRAINT -> notValidated("contypid", ownerType());
            case PARTITION ->
                condition(
                        "exists (select from pg_catalog.pg_inherits where inhrelid = {0} and inhparent = {1}"
                                + " and inhdetachpending)",
                        regclass(object.name()), ownerRelation());
            case SCHEMA,
                    EXTENSION,
                    RELATION,
                    TABLE,
                    COLUMN,
                    SEQUENCE,
                    VIEW,
                    MATERIALIZED_VIEW,
                    TYPE,
                    ENUM_VALUE,
                    ATTRIBUTE,
                    DOMAIN,
                    COLLATION,
                    FUNCTION,
                    PROCEDURE,
                    AGGREGATE,
                    TRIGGER,
                    EVENT_TRIGGER,
                    POLICY,
                    RULE,
                    STATISTICS,
                    ROLE,
                    DATABASE,
                    LANGUAGE,
                    FOREIGN_DATA_WRAPPER,
                    SERVER,
                    USER_MAPPING,
                    FOREIGN_TABLE,
                    PUBLICATION,
                    TEXT_SEARCH_CONFIGURATION,
                    TEXT_SEARCH_DICTIONARY,
                    CAST,
                    CONVERSION,
                    TRANSFORM -> DSL.falseCondition();
        };
    }

    private Condition relation(String relationKinds) {
        return condition(
                "exists (select from pg_catalog.pg_class where oid = {0} and relkind in (" + relationKinds + "))",
                regclass(object.name()));
    }

    private Condition partOfRelation(String catalog, String ownerColumn, String nameColumn) {
        return condition(
                "exists (select from {0} where {1} = {2} and {3} = {4})",
                catalog(catalog), name(ownerColumn), ownerRelation(), name(nameColumn), ownName());
    }

    private Condition partOfType(String catalog, String ownerColumn, String nameColumn) {
        return condition(
                "exists (select from {0} where {1} = {2} and {3} = {4})",
                catalog(catalog), name(ownerColumn), ownerType(), name(nameColumn), ownName());
    }

    private Condition notValidated(String ownerColumn, Field<?> owner) {
        return condition(
                "exists (select from pg_catalog.pg_constraint where {0} = {1} and conname = {2} and not convalidated)",
                name(ownerColumn), owner, ownName());
    }

    private Condition byName(String catalog, String nameColumn) {
        return condition("exists (select from {0} where {1} = {2})", catalog(catalog), name(nameColumn), ownName());
    }

    private Condition inSchema(String catalog, String nameColumn, String schemaColumn, String isVisible) {
        Name schema = object.name().qualifier();
        Condition there = schema == null
                ? condition("{0}(oid)", name("pg_catalog", isVisible))
                : condition("{0} = pg_catalog.to_regnamespace({1})", name(schemaColumn), quoted(schema));
        return condition(
                "exists (select from {0} where {1} = {2} and {3})",
                catalog(catalog), name(nameColumn), ownName(), there);
    }

    private Condition routine(String routineKinds) {
        Condition ofKind = condition("prokind in (" + routineKinds + ")");
        List<DataType<?>> arguments = object.arguments();
        if (arguments == null) {
            return condition(
                    "exists (select from pg_catalog.pg_proc where proname = {0} and {1} and {2})",
                    ownName(), visibleRoutine(object.name().qualifier()), ofKind);
        }
        String signature = arguments.stream()
                .map(type -> type.getCastTypeName(DSL.using(SQLDialect.POSTGRES).configuration()))
                .collect(joining(", ", DSL.using(SQLDialect.POSTGRES).render(object.name()) + "(", ")"));
        return condition(
                "exists (select from pg_catalog.pg_proc where oid = pg_catalog.to_regprocedure({0}) and {1})",
                inline(signature), ofKind);
    }

    private static Condition visibleRoutine(@Nullable Name schema) {
        return schema == null
                ? condition("pg_catalog.pg_function_is_visible(oid)")
                : condition("pronamespace = pg_catalog.to_regnamespace({0})", quoted(schema));
    }

    private static Name catalog(String catalog) {
        return name("pg_catalog", catalog);
    }

    private Field<?> ownerRelation() {
        return regclass(object.owner().orElseThrow());
    }

    private Field<?> ownerType() {
        return field(
                "pg_catalog.to_regtype({0})",
                Object.class, quoted(object.owner().orElseThrow()));
    }

    private List<DataType<?>> arguments() {
        return Objects.requireNonNull(object.arguments());
    }

    private static Field<?> regtype(DataType<?> type) {
        String typeName = type.getCastTypeName(DSL.using(SQLDialect.POSTGRES).configuration());
        return field("pg_catalog.to_regtype({0})", Object.class, inline(typeName));
    }

    private static Field<?> regclass(Name relation) {
        return field("pg_catalog.to_regclass({0})", Object.class, quoted(relation));
    }

    private Field<String> ownName() {
        return inline(object.name().last());
    }

    private static Field<String> quoted(Name name) {
        return inline(DSL.using(SQLDialect.POSTGRES).render(name));
    }
}
