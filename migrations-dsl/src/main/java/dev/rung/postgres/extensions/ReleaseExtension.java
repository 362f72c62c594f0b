package dev.rung.postgres.extensions;

import static org.jooq.impl.DSL.inline;

import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;
import org.jooq.Query;

/**
 * Reverses a {@link RequireExtension}. The extension is dropped if Rung created it and no other schema requires it. If
 * other objects in the database depend on it, the extension is kept and only the record of its requirements is removed.
 * A schema that no longer exists doesn't count.
 *
 * @param name the extension
 * @see ExtensionDSL#releaseExtension(String)
 */
public record ReleaseExtension(Name name) implements PostgresStatement {

    private static final String STATEMENTS = """
          select obj_description(oid, 'pg_extension') as description, pg_has_role(extowner, 'usage') as is_own
            into extension
            from pg_catalog.pg_extension
           where extname = wanted;
          holders := substring(extension.description from note)::text[];
          if not coalesce(extension.is_own and holder = any (holders), false) then
            return;
          end if;
          holders := array(
            select other from unnest(holders) with ordinality as u (other, position)
             where other <> holder
               and exists (select from pg_catalog.pg_namespace where starts_with(other || '/', nspname || '/'))
             order by position);
          if holders = '{}' then
            begin
              drop extension {1};
              return;
            exception when dependent_objects_still_exist then
              raise notice 'the extension "%" stays, because other objects depend on it', wanted;
            end;
          end if;
          execute format('comment on extension %I is %L', wanted,
            concat_ws(' ', nullif(regexp_replace(extension.description, note, ''), ''),
              case when holders <> '{}' then format('[created by Rung for %s]', holders) end));
        """;

    @Override
    public Query toQuery() {
        return SharedExtension.block(STATEMENTS, inline(name.last()), name);
    }

    @Override
    public String toString() {
        return toSql();
    }
}
