package dev.rung.postgres.extensions;

import static org.jooq.impl.DSL.inline;

import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.impl.DSL;

/**
 * Installs an extension if it isn't installed, and records that the current schema requires it.
 *
 * <p>A database has at most one installation of an extension, however many of its schemas require it. The record is
 * therefore part of the extension's comment, after its description: <code>[created by Rung for
 * {adid,referralos}]</code>. A comment is transactional, is included in dumps, and is shown by {@code \dx}. An
 * extension that Rung didn't create gets no record. A role that doesn't own the extension can use it, but adds no
 * record either.
 *
 * @param name the extension
 * @param inSchema the schema of the extension's objects if it isn't installed
 * @see ExtensionDSL#requireExtension(String)
 */
public record RequireExtension(Name name, Name inSchema) implements PostgresStatement {

    private static final String STATEMENTS = """
          if not exists (select from pg_catalog.pg_extension where extname = wanted) then
            create extension {1} schema {2};
            holders := '{}';
          end if;
          select n.nspname as schema, obj_description(e.oid, 'pg_extension') as description,
                 pg_has_role(e.extowner, 'usage') as is_own
            into strict extension
            from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace
           where e.extname = wanted;
          if not extension.schema = any (current_schemas(true)) then
            raise exception 'the extension "%" is in the schema "%", where the search path does not find it',
              wanted, extension.schema;
          end if;
          holders := coalesce(holders, substring(extension.description from note)::text[]);
          if extension.is_own and not holder = any (holders) then
            execute format('comment on extension %I is %L', wanted,
              concat_ws(' ', nullif(regexp_replace(extension.description, note, ''), ''),
                format('[created by Rung for %s]', holders || holder)));
          end if;
        """;

    RequireExtension(Name name) {
        this(name, DSL.name("public"));
    }

    /**
     * Specifies the schema of the extension's objects if the extension isn't installed. The default is {@code public}.
     */
    public RequireExtension schema(String schema) {
        return schema(DSL.name(schema));
    }

    /**
     * Specifies the schema of the extension's objects if the extension isn't installed. The default is {@code public}.
     */
    public RequireExtension schema(Name schema) {
        return new RequireExtension(name, schema);
    }

    @Override
    public Query toQuery() {
        return SharedExtension.block(STATEMENTS, inline(name.last()), name, inSchema);
    }

    @Override
    public String toString() {
        return toSql();
    }
}
