package dev.rung.postgres.triggers;

import static dev.rung.postgres.statement.CatalogObject.partOf;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.CommentOn;
import dev.rung.postgres.objects.Drop;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.objects.DropWithoutTable;
import dev.rung.postgres.routines.RoutineDSL;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.tables.TableDSL;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;

/** The entry points for triggers, event triggers and rules. */
public abstract class TriggerDSL extends RoutineDSL {

    protected TriggerDSL() {}

    /** {@code CREATE TRIGGER}: creates a trigger. */
    public static CreateTriggerClauses.WithoutTiming createTrigger(String trigger) {
        return createTrigger(name(trigger));
    }

    /** {@code CREATE TRIGGER}: creates a trigger. */
    public static CreateTriggerClauses.WithoutTiming createTrigger(Name trigger) {
        return new CreateTrigger.Start(CreateTrigger.Form.PLAIN, trigger);
    }

    /** {@code CREATE OR REPLACE TRIGGER}: creates or replaces a trigger. */
    public static CreateTriggerClauses.WithoutTiming createOrReplaceTrigger(String trigger) {
        return createOrReplaceTrigger(name(trigger));
    }

    /** {@code CREATE OR REPLACE TRIGGER}: creates or replaces a trigger. */
    public static CreateTriggerClauses.WithoutTiming createOrReplaceTrigger(Name trigger) {
        return new CreateTrigger.Start(CreateTrigger.Form.OR_REPLACE, trigger);
    }

    /** {@code CREATE CONSTRAINT TRIGGER}: creates a constraint trigger, which fires for each row. */
    public static CreateTriggerClauses.ConstraintWithoutTiming createConstraintTrigger(String trigger) {
        return createConstraintTrigger(name(trigger));
    }

    /** {@code CREATE CONSTRAINT TRIGGER}: creates a constraint trigger, which fires for each row. */
    public static CreateTriggerClauses.ConstraintWithoutTiming createConstraintTrigger(Name trigger) {
        return new CreateTrigger.Start(CreateTrigger.Form.CONSTRAINT, trigger);
    }

    /** {@code ALTER TRIGGER}: changes a trigger. {@link TableDSL#alterTable(String)} enables and disables triggers. */
    public static RenameClauses alterTrigger(String table, String trigger) {
        return alterTrigger(name(table), name(trigger));
    }

    /** {@code ALTER TRIGGER}: changes a trigger. {@link TableDSL#alterTable(String)} enables and disables triggers. */
    public static RenameClauses alterTrigger(Name table, Name trigger) {
        return new RenameClauses(CatalogObject.partOf(Kind.TRIGGER, trigger, table));
    }

    /** {@code OLD.column}: a column of the old row, in the condition of a trigger. */
    public static Field<Object> oldRow(String column) {
        return field(name("old", column));
    }

    /** {@code OLD.column}: a column of the old row, in the condition of a trigger. */
    public static <T> Field<T> oldRow(String column, DataType<T> type) {
        return field(name("old", column), type);
    }

    /** {@code NEW.column}: a column of the new row, in the condition of a trigger. */
    public static Field<Object> newRow(String column) {
        return field(name("new", column));
    }

    /** {@code NEW.column}: a column of the new row, in the condition of a trigger. */
    public static <T> Field<T> newRow(String column, DataType<T> type) {
        return field(name("new", column), type);
    }

    /** {@code CREATE RULE}: creates a rewrite rule. Triggers are usually the better choice. */
    public static CreateRuleWithoutEvent createRule(String rule) {
        return new CreateRuleWithoutEvent("create rule", name(rule));
    }

    /** {@code CREATE OR REPLACE RULE}: creates or replaces a rewrite rule. */
    public static CreateRuleWithoutEvent createOrReplaceRule(String rule) {
        return new CreateRuleWithoutEvent("create or replace rule", name(rule));
    }

    /** {@code ALTER RULE}: changes a rewrite rule. {@link TableDSL#alterTable(String)} enables and disables rules. */
    public static RenameClauses alterRule(String table, String rule) {
        return alterRule(name(table), name(rule));
    }

    /** {@code ALTER RULE}: changes a rewrite rule. {@link TableDSL#alterTable(String)} enables and disables rules. */
    public static RenameClauses alterRule(Name table, Name rule) {
        return new RenameClauses(CatalogObject.partOf(Kind.RULE, rule, table));
    }

    /** {@code CREATE EVENT TRIGGER}: creates an event trigger. Requires superuser privileges. */
    public static CreateEventTriggerWithoutEvent createEventTrigger(String trigger) {
        return new CreateEventTriggerWithoutEvent(name(trigger));
    }

    /** {@code ALTER EVENT TRIGGER}: changes an event trigger. Requires superuser privileges. */
    public static AlterEventTriggerClauses alterEventTrigger(String trigger) {
        return new AlterEventTriggerClauses(name(trigger));
    }

    /** {@code DROP EVENT TRIGGER}: drops an event trigger. */
    public static DropClauses.IfExists dropEventTrigger(String object) {
        return dropEventTrigger(name(object));
    }

    /** {@code DROP EVENT TRIGGER}: drops an event trigger. */
    public static DropClauses.IfExists dropEventTrigger(Name object) {
        return new Drop(CatalogObject.of(Kind.EVENT_TRIGGER, object));
    }

    /** {@code DROP TRIGGER}: drops a trigger. */
    public static DropClauses.IfExists dropTrigger(String table, String trigger) {
        return dropTrigger(name(table), name(trigger));
    }

    /** {@code DROP TRIGGER}: drops a trigger. */
    public static DropClauses.IfExists dropTrigger(Name table, Name trigger) {
        return new Drop(partOf(Kind.TRIGGER, trigger, table));
    }

    /** {@code DROP TRIGGER}: drops a trigger of the table that {@code on(...)} specifies. */
    public static DropWithoutTable dropTrigger(String trigger) {
        return dropTrigger(name(trigger));
    }

    /** {@code DROP TRIGGER}: drops a trigger of the table that {@code on(...)} specifies. */
    public static DropWithoutTable dropTrigger(Name trigger) {
        return new DropWithoutTable(Kind.TRIGGER, trigger);
    }

    /** {@code DROP RULE}: drops a rewrite rule. */
    public static DropClauses.IfExists dropRule(String table, String rule) {
        return dropRule(name(table), name(rule));
    }

    /** {@code DROP RULE}: drops a rewrite rule. */
    public static DropClauses.IfExists dropRule(Name table, Name rule) {
        return new Drop(partOf(Kind.RULE, rule, table));
    }

    /** {@code DROP RULE}: drops a rule of the table that {@code on(...)} specifies. */
    public static DropWithoutTable dropRule(String rule) {
        return dropRule(name(rule));
    }

    /** {@code DROP RULE}: drops a rule of the table that {@code on(...)} specifies. */
    public static DropWithoutTable dropRule(Name rule) {
        return new DropWithoutTable(Kind.RULE, rule);
    }

    /** {@code COMMENT ON EVENT TRIGGER}: sets or removes the comment of an event trigger. */
    public static CommentOn.WithoutText commentOnEventTrigger(String object) {
        return commentOnEventTrigger(name(object));
    }

    /** {@code COMMENT ON EVENT TRIGGER}: sets or removes the comment of an event trigger. */
    public static CommentOn.WithoutText commentOnEventTrigger(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.EVENT_TRIGGER, object));
    }

    /** {@code COMMENT ON TRIGGER}: sets or removes the comment of a trigger. */
    public static CommentOn.WithoutText commentOnTrigger(String table, String trigger) {
        return commentOnTrigger(name(table), name(trigger));
    }

    /** {@code COMMENT ON TRIGGER}: sets or removes the comment of a trigger. */
    public static CommentOn.WithoutText commentOnTrigger(Name table, Name trigger) {
        return new CommentOn.WithoutText(partOf(Kind.TRIGGER, trigger, table));
    }

    /** {@code COMMENT ON RULE}: sets or removes the comment of a rule. */
    public static CommentOn.WithoutText commentOnRule(String table, String rule) {
        return commentOnRule(name(table), name(rule));
    }

    /** {@code COMMENT ON RULE}: sets or removes the comment of a rule. */
    public static CommentOn.WithoutText commentOnRule(Name table, Name rule) {
        return new CommentOn.WithoutText(partOf(Kind.RULE, rule, table));
    }
}
