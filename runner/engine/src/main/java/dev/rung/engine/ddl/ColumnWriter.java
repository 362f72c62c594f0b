package dev.rung.engine.ddl;

import static dev.rung.postgres.PostgresDSL.column;
import static dev.rung.postgres.PostgresDSL.constraint;

import dev.rung.engine.schema.Column;
import dev.rung.engine.schema.Generated;
import dev.rung.engine.schema.Identity;
import dev.rung.engine.schema.NotNull;
import dev.rung.engine.schema.QualifiedName;
import dev.rung.engine.schema.Setting;
import dev.rung.postgres.tables.AlterTable;
import dev.rung.postgres.tables.TableActions;
import dev.rung.postgres.tables.TableConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DataType;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes the columns of tables. */
final class ColumnWriter {

    private ColumnWriter() {}

    /**
     * The definition of a column.
     *
     * @param withDefault whether to include the default value
     */
    static dev.rung.postgres.tables.Column of(QualifiedName table, Column column, boolean withDefault) {
        DataType<Object> type = Fragments.type(column);
        if (column.notNull() != null && !isSeparate(column.notNull())) {
            type = type.notNull();
        }
        if (column.defaultValue() != null && withDefault) {
            type = type.defaultValue(Fragments.expression(column.defaultValue().expression()));
        }
        var written = column(DSL.name(column.name()), type);
        if (column.compression() != null) {
            written = written.compression(column.compression());
        }
        for (Setting option : column.foreignOptions()) {
            written = written.option(option.name(), option.value());
        }
        return identity(table, column, generated(column.generated(), written));
    }

    private static dev.rung.postgres.tables.Column generated(
            @Nullable Generated generated, dev.rung.postgres.tables.Column written) {
        if (generated == null) {
            return written;
        }
        return generated.stored()
                ? written.generatedAlwaysAsStored(Fragments.expression(generated.expression()))
                : written.generatedAlwaysAsVirtual(Fragments.expression(generated.expression()));
    }

    private static dev.rung.postgres.tables.Column identity(
            QualifiedName table, Column column, dev.rung.postgres.tables.Column written) {
        Identity identity = column.identity();
        if (identity == null) {
            return written;
        }
        boolean isUsual = SequenceWriter.identity(
                        dev.rung.postgres.sequences.SequenceOptions.of(given -> given), table, column.name(), identity)
                .clauses()
                .isEmpty();
        if (isUsual) {
            return identity.always() ? written.generatedAlwaysAsIdentity() : written.generatedByDefaultAsIdentity();
        }
        return identity.always()
                ? written.generatedAlwaysAsIdentity(
                        given -> SequenceWriter.identity(given, table, column.name(), identity))
                : written.generatedByDefaultAsIdentity(
                        given -> SequenceWriter.identity(given, table, column.name(), identity));
    }

    /** Whether the not-null constraint needs a clause of its own. */
    private static boolean isSeparate(NotNull notNull) {
        return notNull.name() != null || notNull.noInherit() || !notNull.validated();
    }

    /** The not-null constraint of a column that isn't part of the column's definition. */
    static Optional<TableConstraint> notNull(QualifiedName table, Column column) {
        NotNull notNull = column.notNull();
        if (notNull == null || !isSeparate(notNull) || !notNull.validated()) {
            return Optional.empty();
        }
        return Optional.of(notNullOf(table, column, notNull));
    }

    private static TableConstraint notNullOf(QualifiedName table, Column column, NotNull notNull) {
        String name = Objects.requireNonNullElse(notNull.name(), table.name() + "_" + column.name() + "_not_null");
        var written = constraint(DSL.name(name)).notNull(DSL.name(column.name()));
        var inherited = notNull.noInherit() ? written.noInherit() : written;
        return notNull.validated() ? inherited : inherited.notValid();
    }

    /** The actions on a new table that complete a column. */
    static List<Function<TableActions, AlterTable>> actions(QualifiedName table, Column column) {
        List<Function<TableActions, AlterTable>> actions = new ArrayList<>();
        var name = DSL.name(column.name());
        if (column.storage() != null) {
            var storage = dev.rung.postgres.tables.Column.Storage.valueOf(column.storage());
            actions.add(alter -> alter.alterColumn(name).setStorage(storage));
        }
        Integer statistics = column.statistics();
        if (statistics != null) {
            actions.add(alter -> alter.alterColumn(name).setStatistics(statistics));
        }
        for (Setting option : column.options()) {
            actions.add(alter -> alter.alterColumn(name).set(option.name(), Double.parseDouble(option.value())));
        }
        NotNull notNull = column.notNull();
        if (notNull != null && !notNull.validated()) {
            actions.add(alter -> alter.addConstraint(notNullOf(table, column, notNull)));
        }
        return actions;
    }
}
