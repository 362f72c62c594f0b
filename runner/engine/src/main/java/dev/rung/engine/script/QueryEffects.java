package dev.rung.engine.script;

import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.Effect;
import java.util.List;
import org.jooq.Named;
import org.jooq.Query;
import org.jooq.impl.QOM;

/**
 * Finds the objects that jOOQ's own DDL queries create and drop, from jOOQ's query object model. Queries with {@code IF
 * [NOT] EXISTS} are ignored, because the catalog doesn't show whether they ran.
 */
final class QueryEffects {

    private QueryEffects() {}

    static List<Effect> of(Query query) {
        if (query instanceof QOM.CreateTable create && !create.$ifNotExists()) {
            return creates(Kind.TABLE, create.$table());
        }
        if (query instanceof QOM.CreateIndex create && !create.$ifNotExists() && create.$index() != null) {
            return creates(Kind.INDEX, create.$index());
        }
        if (query instanceof QOM.CreateSchema create && !create.$ifNotExists()) {
            return creates(Kind.SCHEMA, create.$schema());
        }
        if (query instanceof QOM.CreateSequence<?> create && !create.$ifNotExists()) {
            return creates(Kind.SEQUENCE, create.$sequence());
        }
        if (query instanceof QOM.DropTable drop && !drop.$ifExists()) {
            return drops(Kind.TABLE, drop.$table());
        }
        if (query instanceof QOM.DropIndex drop && !drop.$ifExists()) {
            return drops(Kind.INDEX, drop.$index());
        }
        if (query instanceof QOM.DropSchema drop && !drop.$ifExists()) {
            return drops(Kind.SCHEMA, drop.$schema());
        }
        if (query instanceof QOM.DropSequence drop && !drop.$ifExists()) {
            return drops(Kind.SEQUENCE, drop.$sequence());
        }
        return List.of();
    }

    private static List<Effect> creates(Kind kind, Named object) {
        return List.of(new Effect.Creates(CatalogObject.of(kind, object.getQualifiedName())));
    }

    private static List<Effect> drops(Kind kind, Named object) {
        return List.of(new Effect.Drops(CatalogObject.of(kind, object.getQualifiedName())));
    }
}
