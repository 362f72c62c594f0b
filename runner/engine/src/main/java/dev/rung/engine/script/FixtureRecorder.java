package dev.rung.engine.script;

import dev.rung.Fixtures;
import dev.rung.Seed;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SeedInsert;
import dev.rung.engine.model.SeedTable;
import dev.rung.engine.model.SourceLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.InsertOnConflictDoUpdateStep;
import org.jooq.InsertValuesStepN;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/** Records the rows of a seed. Rows that set the same columns share an {@code INSERT}, up to a few hundred rows. */
final class FixtureRecorder implements Fixtures {

    /**
     * The maximum number of rows in a statement: enough to need few round trips, and few enough to keep the statement
     * readable.
     */
    private static final int ROWS_PER_STATEMENT = 500;

    private final CallSite callSite;
    private final SchemaName home;
    private final List<TableInsert> inserts = new ArrayList<>();

    private FixtureRecorder(CallSite callSite, SchemaName home) {
        this.callSite = callSite;
        this.home = home;
    }

    /**
     * Records a seed. Its inserts are in the order of the tables' foreign keys.
     *
     * @param seed the seed
     * @param home the own schema of its set
     */
    static List<SeedInsert> record(Seed seed, SchemaName home) {
        FixtureRecorder recorder = new FixtureRecorder(new CallSite(seed.getClass()), home);
        seed.plant(recorder);
        return ForeignKeyOrder.sort(recorder.inserts, home).stream()
                .map(TableInsert::insert)
                .toList();
    }

    /** An insert with its table, which determines the order. */
    record TableInsert(Table<?> table, SeedInsert insert) {}

    @Override
    public <R extends TableRecord<R>> Into<R> into(Table<R> table) {
        return target -> onConflict(table, target);
    }

    private <R extends TableRecord<R>> OnConflict<R> onConflict(Table<R> table, Field<?>[] target) {
        if (target.length == 0) {
            throw new IllegalArgumentException("onConflict() has no column of " + table.getName());
        }
        for (Field<?> field : target) {
            if (table.field(field) == null) {
                throw new IllegalArgumentException("onConflict() has the argument " + field.getQualifiedName()
                        + ", which isn't a column of " + table.getName());
            }
        }
        return new Rows<>(table, List.of(target));
    }

    private final class Rows<R extends TableRecord<R>> implements OnConflict<R> {

        private final Table<R> table;
        private final List<Field<?>> target;

        Rows(Table<R> table, List<Field<?>> target) {
            this.table = table;
            this.target = target;
        }

        @Override
        @SafeVarargs
        @SuppressWarnings("varargs") // The array is only read.
        public final void doNothing(R... rows) {
            add(table, target, List.of(rows), false);
        }

        @Override
        @SafeVarargs
        @SuppressWarnings("varargs") // The array is only read.
        public final void doUpdate(R... rows) {
            add(table, target, List.of(rows), true);
        }
    }

    private void add(Table<?> table, List<Field<?>> target, List<? extends TableRecord<?>> rows, boolean update) {
        SourceLine line = callSite.line();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("there is no row for " + table.getName());
        }
        refuseAlias(table, rows.getFirst().getTable());
        for (List<Record> alike : byColumns(table, rows)) {
            Query query = insert(table, columnsOf(table, alike.getFirst()), alike, target, update);
            SeedInsert insert = new SeedInsert(line, SeedTable.of(table, home), query, alike.size(), update);
            insert.textIn(home); // This throws for a value that can't be rendered.
            inserts.add(new TableInsert(table, insert));
        }
    }

    /**
     * Throws if the table is an alias of a generated table. An alias has another name and no schema; the table of its
     * rows has both.
     */
    private static void refuseAlias(Table<?> table, Table<?> ofRows) {
        boolean isSame = table.getName().equals(ofRows.getName()) && ofRows.getSchema() == null;
        if (table.getSchema() == null && !isSame) {
            throw new IllegalArgumentException(
                    "into() has the argument " + table.getName() + ", which is an alias of " + ofRows.getName());
        }
    }

    /**
     * Groups rows that follow each other and set the same columns, because a statement has one list of columns. All
     * rows keep their order.
     */
    private static List<List<Record>> byColumns(Table<?> table, List<? extends Record> rows) {
        List<List<Record>> groups = new ArrayList<>();
        List<Field<?>> previous = List.of();
        for (Record row : rows) {
            List<Field<?>> columns = columnsOf(table, row);
            if (!columns.equals(previous) || groups.getLast().size() == ROWS_PER_STATEMENT) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(row);
            previous = columns;
        }
        return groups;
    }

    private static List<Field<?>> columnsOf(Table<?> table, Record row) {
        List<Field<?>> columns =
                Arrays.stream(table.fields()).filter(row::touched).toList();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a row for " + table.getName() + " sets no column");
        }
        return columns;
    }

    private static Query insert(
            Table<?> table, List<Field<?>> columns, List<Record> rows, List<Field<?>> target, boolean update) {
        InsertValuesStepN<?> insert = DSL.insertInto(table).columns(columns);
        for (Record row : rows) {
            insert = insert.values(columns.stream().map(row::get).toArray());
        }
        InsertOnConflictDoUpdateStep<?> onConflict = insert.onConflict(target);
        Map<Field<?>, Field<?>> changes = new LinkedHashMap<>();
        columns.stream()
                .filter(column -> !target.contains(column))
                .forEach(column -> changes.put(column, excluded(column)));
        return update && !changes.isEmpty() ? onConflict.doUpdate().set(changes) : onConflict.doNothing();
    }

    /**
     * PostgreSQL's name for the row that was proposed for insertion. jOOQ's own reference would be qualified with a
     * schema like a table.
     */
    private static <T> Field<T> excluded(Field<T> column) {
        return DSL.field("excluded.{0}", column.getDataType(), column.getUnqualifiedName());
    }
}
