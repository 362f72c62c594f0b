package dev.rung.engine.script;

import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DDLQuery;
import org.jooq.Name;
import org.jooq.Named;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Sequence;
import org.jooq.Table;
import org.jooq.VisitContext;
import org.jooq.VisitListener;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.QOM;

/**
 * Finds the existing objects that a jOOQ query changes by name. The target of a data-changing query is read from jOOQ's
 * query object model. The model is incomplete for DDL queries, so these are rendered once with a listener that receives
 * their tables and sequences. Tables that a view or a {@code SELECT} only reads aren't included.
 */
final class QueryTargets implements VisitListener {

    private final List<CatalogObject> found = new ArrayList<>();
    private int selects;

    private QueryTargets() {}

    static List<CatalogObject> of(Query query) {
        if (query instanceof QOM.Insert<?> insert) {
            return relation(insert.$into());
        }
        if (query instanceof QOM.Update<?> update) {
            return relation(update.$table());
        }
        if (query instanceof QOM.Delete<?> delete) {
            return relation(delete.$from());
        }
        if (query instanceof QOM.Merge<?> merge) {
            return relation(merge.$into());
        }
        return query instanceof DDLQuery ? ofDefinition(query) : List.of();
    }

    private static List<CatalogObject> ofDefinition(Query query) {
        if (query instanceof QOM.DropIndex drop) {
            return List.of(CatalogObject.of(Kind.INDEX, drop.$index().getQualifiedName()));
        }
        if (query instanceof QOM.AlterIndex alter) {
            return List.of(CatalogObject.of(Kind.INDEX, alter.$index().getQualifiedName()));
        }
        if (query instanceof QOM.DropDomain drop) {
            return List.of(CatalogObject.of(Kind.DOMAIN, drop.$domain().getQualifiedName()));
        }
        if (query instanceof QOM.AlterDomain<?> alter) {
            return List.of(CatalogObject.of(Kind.DOMAIN, alter.$domain().getQualifiedName()));
        }
        if (query instanceof QOM.DropType drop) {
            return drop.$types().stream()
                    .map(type -> CatalogObject.of(Kind.TYPE, type.getQualifiedName()))
                    .toList();
        }
        if (query instanceof QOM.AlterType alter) {
            return List.of(CatalogObject.of(Kind.TYPE, alter.$type().getQualifiedName()));
        }
        QueryTargets listener = new QueryTargets();
        DSL.using(new DefaultConfiguration().set(SQLDialect.POSTGRES).set(listener))
                .render(query);
        return listener.found.stream()
                .filter(target -> !isCreatedBy(query, target))
                .distinct()
                .toList();
    }

    /** Whether the target is the object that the query itself creates. */
    private static boolean isCreatedBy(Query query, CatalogObject target) {
        Named created = switch (query) {
            case QOM.CreateTable create -> create.$table();
            case QOM.CreateView<?> create -> create.$view();
            case QOM.CreateSequence<?> create -> create.$sequence();
            default -> null;
        };
        return created != null && created.getQualifiedName().equals(target.name());
    }

    private static List<CatalogObject> relation(Table<?> table) {
        Name name = table.getQualifiedName();
        return name.empty() ? List.of() : List.of(CatalogObject.of(Kind.RELATION, name));
    }

    @Override
    public void visitStart(VisitContext context) {
        QueryPart part = context.queryPart();
        if (part instanceof Select<?>) {
            selects++;
        } else if (selects == 0 && part instanceof Table<?> table) {
            found.addAll(relation(table));
        } else if (selects == 0 && part instanceof Sequence<?> sequence) {
            found.add(CatalogObject.of(Kind.RELATION, sequence.getQualifiedName()));
        }
    }

    @Override
    public void visitEnd(VisitContext context) {
        if (context.queryPart() instanceof Select<?>) {
            selects--;
        }
    }
}
