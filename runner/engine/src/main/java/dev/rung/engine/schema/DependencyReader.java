package dev.rung.engine.schema;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/** Reads the dependencies between the objects that were found. */
final class DependencyReader {

    /** The objects that PostgreSQL creates with another one. */
    private static final String ALIASES = """
        select 'pg_type' as alias_catalog, t.oid::bigint as alias, 'pg_class' as catalog, c.oid::bigint as oid
          from pg_catalog.pg_type t join pg_catalog.pg_class c on c.oid = t.typrelid
         where c.relkind <> 'c' and t.oid >= 16384
        union all
        select 'pg_class', c.oid::bigint, 'pg_type', t.oid::bigint
          from pg_catalog.pg_type t join pg_catalog.pg_class c on c.oid = t.typrelid
         where c.relkind = 'c' and t.oid >= 16384
        union all
        select 'pg_type', t.typarray::bigint, 'pg_type', t.oid::bigint
          from pg_catalog.pg_type t where t.typarray >= 16384
        union all
        select 'pg_type', r.rngmultitypid::bigint, 'pg_type', r.rngtypid::bigint
          from pg_catalog.pg_range r where r.rngtypid >= 16384
        union all
        select 'pg_rewrite', r.oid::bigint, 'pg_class', r.ev_class::bigint
          from pg_catalog.pg_rewrite r where r.rulename = '_RETURN' and r.oid >= 16384
        union all
        select 'pg_constraint', o.oid::bigint, 'pg_class', o.conrelid::bigint
          from pg_catalog.pg_constraint o where o.contype = 'n' and o.conrelid >= 16384
        union all
        select 'pg_proc', d.objid::bigint, 'pg_type', d.refobjid::bigint
          from pg_catalog.pg_depend d
         where d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and d.deptype = 'i'
           and d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass
        """;

    private static final String DEPENDENCIES = """
        select distinct d.classid::pg_catalog.regclass::text as catalog, d.objid::bigint as oid,
               d.refclassid::pg_catalog.regclass::text as used_catalog, d.refobjid::bigint as used,
               d.deptype = 'a' as is_automatic, d.deptype = 'x' as is_of_extension
          from pg_catalog.pg_depend d
         where d.objid >= 16384 and d.refobjid >= 16384 and d.deptype <> 'e'
        """;

    private final Findings findings;
    private final Map<ObjectId, NavigableSet<ObjectId>> dependencies = new HashMap<>();
    private final Map<ObjectId, NavigableSet<String>> extensions = new HashMap<>();

    private DependencyReader(Findings findings) {
        this.findings = findings;
    }

    /** Reads the dependencies of each object and completes those of the columns' defaults. */
    static DependencyReader read(Source source, Findings findings) throws SQLException {
        DependencyReader reader = new DependencyReader(findings);
        source.forEach(
                ALIASES,
                row -> findings.alias(
                        new Address(row.text("alias_catalog"), row.big("alias")),
                        new Address(row.text("catalog"), row.big("oid"))));
        source.forEach(DEPENDENCIES, reader::add);
        return reader;
    }

    /** The objects that an object depends on. */
    NavigableSet<ObjectId> of(ObjectId id) {
        return dependencies.getOrDefault(id, new TreeSet<>());
    }

    /** The extensions with which an object is dropped. */
    NavigableSet<String> extensionsOf(ObjectId id) {
        return extensions.getOrDefault(id, new TreeSet<>());
    }

    private void add(Row row) throws SQLException {
        Address address = new Address(row.text("catalog"), row.big("oid"));
        ObjectId used = findings.owner(new Address(row.text("used_catalog"), row.big("used")));
        if (used == null) {
            return;
        }
        NavigableSet<ObjectId> ofDefault = findings.dependenciesOfDefault(address);
        ObjectId user = findings.owner(address);
        if (ofDefault != null) {
            ofDefault.add(used);
        } else if (user != null && !isOwnership(user, used, row.flag("is_automatic")) && !Objects.equals(user, used)) {
            dependencies.computeIfAbsent(user, each -> new TreeSet<>()).add(used);
            if (row.flag("is_of_extension")) {
                extensions.computeIfAbsent(user, each -> new TreeSet<>()).add(used.name());
            }
        }
    }

    /** A sequence is dropped with the column that owns it, but exists before it. */
    private static boolean isOwnership(ObjectId user, ObjectId used, boolean isAutomatic) {
        return isAutomatic && user.kind() == ObjectKind.SEQUENCE && used.kind() != ObjectKind.SCHEMA;
    }
}
