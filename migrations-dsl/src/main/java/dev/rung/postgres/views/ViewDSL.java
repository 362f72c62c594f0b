package dev.rung.postgres.views;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.CommentOn;
import dev.rung.postgres.objects.Drop;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statistics.StatisticsDSL;
import org.jooq.Name;

/** The entry points for views. */
public abstract class ViewDSL extends StatisticsDSL {

    protected ViewDSL() {}

    /** {@code CREATE VIEW}: creates a view. */
    public static CreateViewClauses.ColumnsWithoutQuery createView(String view) {
        return createView(name(view));
    }

    /** {@code CREATE VIEW}: creates a view. */
    public static CreateViewClauses.ColumnsWithoutQuery createView(Name view) {
        return new CreateView.Start(CreateView.Form.PLAIN, view);
    }

    /**
     * {@code CREATE OR REPLACE VIEW}: creates or replaces a view. An existing view keeps its columns and privileges;
     * new columns can be added at the end.
     */
    public static CreateViewClauses.ColumnsWithoutQuery createOrReplaceView(String view) {
        return createOrReplaceView(name(view));
    }

    /**
     * {@code CREATE OR REPLACE VIEW}: creates or replaces a view. An existing view keeps its columns and privileges;
     * new columns can be added at the end.
     */
    public static CreateViewClauses.ColumnsWithoutQuery createOrReplaceView(Name view) {
        return new CreateView.Start(CreateView.Form.OR_REPLACE, view);
    }

    /** {@code CREATE RECURSIVE VIEW}: creates a view whose query can refer to itself. The columns must be named. */
    public static CreateViewClauses.ColumnsWithoutQuery createRecursiveView(String view) {
        return createRecursiveView(name(view));
    }

    /** {@code CREATE RECURSIVE VIEW}: creates a view whose query can refer to itself. The columns must be named. */
    public static CreateViewClauses.ColumnsWithoutQuery createRecursiveView(Name view) {
        return new CreateView.Start(CreateView.Form.RECURSIVE, view);
    }

    /** {@code ALTER VIEW}: changes a view. */
    public static AlterViewClauses alterView(String view) {
        return alterView(name(view));
    }

    /** {@code ALTER VIEW}: changes a view. */
    public static AlterViewClauses alterView(Name view) {
        return new AlterViewClauses(Kind.VIEW, view);
    }

    /** {@code CREATE MATERIALIZED VIEW}: creates a materialized view. */
    public static CreateMaterializedViewClauses.IfNotExistsWithoutQuery createMaterializedView(String view) {
        return createMaterializedView(name(view));
    }

    /** {@code CREATE MATERIALIZED VIEW}: creates a materialized view. */
    public static CreateMaterializedViewClauses.IfNotExistsWithoutQuery createMaterializedView(Name view) {
        return new CreateMaterializedView.Start(view);
    }

    /** {@code ALTER MATERIALIZED VIEW}: changes a materialized view. */
    public static AlterViewClauses alterMaterializedView(String view) {
        return alterMaterializedView(name(view));
    }

    /** {@code ALTER MATERIALIZED VIEW}: changes a materialized view. */
    public static AlterViewClauses alterMaterializedView(Name view) {
        return new AlterViewClauses(Kind.MATERIALIZED_VIEW, view);
    }

    /**
     * {@code REFRESH MATERIALIZED VIEW}: replaces the data of a materialized view by the current result of its query.
     */
    public static RefreshMaterializedViewClauses refreshMaterializedView(String view) {
        return refreshMaterializedView(name(view));
    }

    /**
     * {@code REFRESH MATERIALIZED VIEW}: replaces the data of a materialized view by the current result of its query.
     */
    public static RefreshMaterializedViewClauses refreshMaterializedView(Name view) {
        return new RefreshMaterializedView(view, false, false);
    }

    /** {@code DROP VIEW}: drops a view. */
    public static DropClauses.IfExists dropView(String object) {
        return dropView(name(object));
    }

    /** {@code DROP VIEW}: drops a view. */
    public static DropClauses.IfExists dropView(Name object) {
        return new Drop(CatalogObject.of(Kind.VIEW, object));
    }

    /** {@code DROP MATERIALIZED VIEW}: drops a materialized view. */
    public static DropClauses.IfExists dropMaterializedView(String object) {
        return dropMaterializedView(name(object));
    }

    /** {@code DROP MATERIALIZED VIEW}: drops a materialized view. */
    public static DropClauses.IfExists dropMaterializedView(Name object) {
        return new Drop(CatalogObject.of(Kind.MATERIALIZED_VIEW, object));
    }

    /** {@code COMMENT ON VIEW}: sets or removes the comment of a view. */
    public static CommentOn.WithoutText commentOnView(String object) {
        return commentOnView(name(object));
    }

    /** {@code COMMENT ON VIEW}: sets or removes the comment of a view. */
    public static CommentOn.WithoutText commentOnView(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.VIEW, object));
    }

    /** {@code COMMENT ON MATERIALIZED VIEW}: sets or removes the comment of a materialized view. */
    public static CommentOn.WithoutText commentOnMaterializedView(String object) {
        return commentOnMaterializedView(name(object));
    }

    /** {@code COMMENT ON MATERIALIZED VIEW}: sets or removes the comment of a materialized view. */
    public static CommentOn.WithoutText commentOnMaterializedView(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.MATERIALIZED_VIEW, object));
    }
}
