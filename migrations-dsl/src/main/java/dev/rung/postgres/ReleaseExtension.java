package dev.rung.postgres;

import static org.jooq.impl.DSL.inline;

import org.jooq.Name;
import org.jooq.Query;

/**
 * Takes back a {@link RequireExtension} of the current schema. The last schema to do so drops the extension, provided
 * that Rung created it; if something else in the database has come to depend on it, it stays, without the note.
 *
 * @param name the extension's name
 * @see PostgresDSL#releaseExtension(String)
 */
public record ReleaseExtension(Name name) implements PostgresStatement {

    private static final String STATEMENTS = """
          select obj_description(oid, 'pg_extension') as description, pg_has_role(extowner, 'usage') as is_own
            into extension
            from pg_catalog.pg_extension
           where extname = wanted;
          schemas := substring(extension.description from note)::text[];
          if not coalesce(extension.is_own and current_schema() = any (schemas), false) then
            return;
          end if;
          schemas := array(select nspname from pg_catalog.pg_namespace
                            where nspname = any (schemas) and nspname <> current_schema()
                            order by array_position(schemas, nspname::text));
          if schemas = '{}' then
            begin
              drop extension {1};
              return;
            exception when dependent_objects_still_exist then
              raise notice 'the extension "%" stays, because other objects depend on it', wanted;
            end;
          end if;
          execute format('comment on extension %I is %L', wanted,
            concat_ws(' ', nullif(regexp_replace(extension.description, note, ''), ''),
              case when schemas <> '{}' then format('[created by Rung for %s]', schemas) end));
        """;

    @Override
    public Query toQuery() {
        return SharedExtension.block(STATEMENTS, inline(name.last()), name);
    }
}
