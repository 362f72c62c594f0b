package dev.rung.engine.ddl;

import static dev.rung.postgres.PostgresDSL.constraint;

import dev.rung.engine.schema.Constraint;
import dev.rung.engine.schema.Constraint.Reference;
import dev.rung.engine.schema.IndexStructure;
import dev.rung.engine.schema.Setting;
import dev.rung.postgres.tables.TableConstraint;
import dev.rung.postgres.tables.TableConstraintClauses;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Name;
import org.jooq.impl.DSL;

/** Writes the constraints of tables. */
final class ConstraintWriter {

    private ConstraintWriter() {}

    /** Whether existing rows needn't satisfy the constraint, so that it can only be added to a table that exists. */
    static boolean isNotValid(Constraint constraint) {
        return !constraint.validated() && constraint.enforced();
    }

    /** The constraint in the DSL, empty if the DSL can't express it. */
    static Optional<TableConstraint> of(String name, Constraint constraint) {
        var start = constraint(DSL.name(name));
        return switch (constraint.type()) {
            case PRIMARY_KEY, UNIQUE -> Optional.of(key(start, constraint));
            case CHECK -> Optional.of(check(start, constraint));
            case FOREIGN_KEY -> Optional.of(foreignKey(start, constraint));
            case EXCLUSION -> exclusion(start, constraint);
        };
    }

    private static TableConstraint key(TableConstraintClauses.WithoutKind start, Constraint constraint) {
        IndexStructure index = Objects.requireNonNull(constraint.index());
        List<Name> columns = List.of(Fragments.names(constraint.columns()));
        TableConstraintClauses.IndexParameters key;
        if (constraint.temporal()) {
            Name[] others = columns.stream().skip(1).toArray(Name[]::new);
            key = constraint.type() == Constraint.Type.PRIMARY_KEY
                    ? start.primaryKeyWithoutOverlaps(columns.getFirst(), others)
                    : start.uniqueWithoutOverlaps(columns.getFirst(), others);
        } else if (constraint.type() == Constraint.Type.PRIMARY_KEY) {
            key = start.primaryKey(columns);
        } else {
            key = index.nullsNotDistinct() ? start.uniqueNullsNotDistinct(columns) : start.unique(columns);
        }
        TableConstraintClauses.IndexStorage storage =
                index.included().isEmpty() ? key : key.include(List.of(Fragments.names(index.included())));
        for (Setting option : index.options()) {
            storage = storage.indexParameter(option.name(), Fragments.value(option.value()));
        }
        return deferrable(
                index.tablespace() == null ? storage : storage.usingIndexTablespace(index.tablespace()), constraint);
    }

    private static TableConstraint check(TableConstraintClauses.WithoutKind start, Constraint constraint) {
        TableConstraintClauses.Check check =
                start.check(Fragments.condition(Objects.requireNonNull(constraint.expression())));
        return validity(constraint.noInherit() ? check.noInherit() : check, constraint);
    }

    private static TableConstraint foreignKey(TableConstraintClauses.WithoutKind start, Constraint constraint) {
        Reference reference = Objects.requireNonNull(constraint.reference());
        Name[] columns = Fragments.names(constraint.columns());
        Name[] others = List.of(columns).stream().skip(1).toArray(Name[]::new);
        var key = constraint.temporal()
                ? start.foreignKeyPeriod(columns[0], others)
                : start.foreignKey(columns[0], others);
        var match = key.references(Fragments.name(reference.table()), Fragments.names(reference.columns()));
        var actions = deletion(update(reference.full() ? match.matchFull() : match, reference), reference);
        if (constraint.deferred()) {
            return validity(actions.deferrableInitiallyDeferred(), constraint);
        }
        return validity(constraint.deferrable() ? actions.deferrable() : actions, constraint);
    }

    private static TableConstraintClauses.Actions update(TableConstraintClauses.Actions actions, Reference reference) {
        return switch (reference.onUpdate()) {
            case NO_ACTION -> actions;
            case RESTRICT -> actions.onUpdateRestrict();
            case CASCADE -> actions.onUpdateCascade();
            case SET_NULL -> actions.onUpdateSetNull();
            case SET_DEFAULT -> actions.onUpdateSetDefault();
        };
    }

    private static TableConstraintClauses.Actions deletion(
            TableConstraintClauses.Actions actions, Reference reference) {
        List<String> columns = reference.onDeleteColumns();
        return switch (reference.onDelete()) {
            case NO_ACTION -> actions;
            case RESTRICT -> actions.onDeleteRestrict();
            case CASCADE -> actions.onDeleteCascade();
            case SET_NULL -> columns.isEmpty() ? actions.onDeleteSetNull() : actions.onDeleteSetNull(columns);
            case SET_DEFAULT -> columns.isEmpty() ? actions.onDeleteSetDefault() : actions.onDeleteSetDefault(columns);
        };
    }

    private static TableConstraint validity(TableConstraintClauses.NotValid written, Constraint constraint) {
        if (!constraint.enforced()) {
            return written.notEnforced();
        }
        return constraint.validated() ? written : written.notValid();
    }

    /** Empty if an operator isn't the system's, because the DSL has no qualified operators here. */
    private static Optional<TableConstraint> exclusion(
            TableConstraintClauses.WithoutKind start, Constraint constraint) {
        IndexStructure index = Objects.requireNonNull(constraint.index());
        if (!constraint.operators().stream().allMatch(Fragments::isSystem)) {
            return Optional.empty();
        }
        TableConstraintClauses.ExclusionWithoutElement first = start.excludeUsing(DSL.name(index.method()));
        TableConstraintClauses.MoreExclude exclusion =
                first.with(Fragments.key(index.keys().getFirst()), operator(constraint, 0));
        for (int i = 1; i < index.keys().size(); i++) {
            exclusion = exclusion.with(Fragments.key(index.keys().get(i)), operator(constraint, i));
        }
        TableConstraintClauses.ExcludeStorage storage =
                index.included().isEmpty() ? exclusion : exclusion.include(index.included());
        for (Setting option : index.options()) {
            storage = storage.indexParameter(option.name(), Fragments.value(option.value()));
        }
        TableConstraintClauses.ExcludeWhere where =
                index.tablespace() == null ? storage : storage.usingIndexTablespace(index.tablespace());
        return Optional.of(deferrable(
                index.predicate() == null ? where : where.where(Fragments.condition(index.predicate())), constraint));
    }

    private static String operator(Constraint constraint, int position) {
        return constraint.operators().get(position).name();
    }

    private static TableConstraint deferrable(TableConstraintClauses.Deferrable written, Constraint constraint) {
        if (constraint.deferred()) {
            return written.deferrableInitiallyDeferred();
        }
        return constraint.deferrable() ? written.deferrable() : written;
    }
}
