package dev.rung.engine.ddl;

import static dev.rung.postgres.PostgresDSL.commentOn;

import dev.rung.engine.schema.Column;
import dev.rung.engine.schema.CompositeType;
import dev.rung.engine.schema.Constraint;
import dev.rung.engine.schema.DatabaseObject;
import dev.rung.engine.schema.Definition;
import dev.rung.engine.schema.DomainCheck;
import dev.rung.engine.schema.DomainType;
import dev.rung.engine.schema.MaterializedView;
import dev.rung.engine.schema.NotNull;
import dev.rung.engine.schema.ObjectId;
import dev.rung.engine.schema.Table;
import dev.rung.engine.schema.View;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** Writes the comments on an object and its columns. */
final class CommentWriter {

    private CommentWriter() {}

    static List<Query> of(DatabaseObject object) {
        List<Query> statements = new ArrayList<>();
        if (object.comment() != null) {
            statements.add(commentOn(reference(object.id())).is(object.comment()));
        }
        Name name = Fragments.name(object.id());
        for (Column column : columns(object.definition())) {
            if (column.comment() != null) {
                statements.add(commentOn(CatalogObject.partOf(Kind.COLUMN, DSL.name(column.name()), name))
                        .is(column.comment()));
            }
            NotNull notNull = column.notNull();
            if (notNull != null && notNull.comment() != null) {
                String constraint = Objects.requireNonNullElse(
                        notNull.name(), object.id().name() + "_" + column.name() + "_not_null");
                statements.add(commentOn(CatalogObject.partOf(Kind.CONSTRAINT, DSL.name(constraint), name))
                        .is(notNull.comment()));
            }
        }
        if (object.definition() instanceof Constraint constraint && constraint.indexComment() != null) {
            Name index = DSL.name(constraint.table().schema(), object.id().name());
            statements.add(commentOn(CatalogObject.of(Kind.INDEX, index)).is(constraint.indexComment()));
        }
        if (object.definition() instanceof DomainType domain) {
            for (DomainCheck check : domain.checks()) {
                if (check.comment() != null) {
                    statements.add(commentOn(CatalogObject.partOf(Kind.DOMAIN_CONSTRAINT, DSL.name(check.name()), name))
                            .is(check.comment()));
                }
            }
        }
        return statements;
    }

    private static List<Column> columns(Definition definition) {
        if (definition instanceof Table table) {
            return table.columns();
        } else if (definition instanceof View view) {
            return view.columns();
        } else if (definition instanceof MaterializedView view) {
            return view.columns();
        } else if (definition instanceof CompositeType type) {
            return type.attributes();
        }
        return List.of();
    }

    /** The object as statements of any kind refer to it. */
    static CatalogObject reference(ObjectId id) {
        Name name = Fragments.name(id);
        return switch (id.kind()) {
            case FUNCTION -> CatalogObject.routine(Kind.FUNCTION, name, List.copyOf(Fragments.types(id.arguments())));
            case PROCEDURE -> CatalogObject.routine(Kind.PROCEDURE, name, List.copyOf(Fragments.types(id.arguments())));
            case AGGREGATE -> CatalogObject.routine(Kind.AGGREGATE, name, List.copyOf(Fragments.types(id.arguments())));
            case CAST ->
                CatalogObject.cast(
                        Fragments.type(id.arguments().getFirst()),
                        Fragments.type(id.arguments().getLast()));
            case CONSTRAINT, RULE, TRIGGER, POLICY ->
                CatalogObject.partOf(
                        Kind.valueOf(id.kind().name()), DSL.name(id.name()), DSL.name(id.schema(), id.table()));
            default -> CatalogObject.of(Kind.valueOf(id.kind().name()), name);
        };
    }
}
