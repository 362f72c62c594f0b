package dev.rung.engine.script;

import dev.rung.Fixtures;
import dev.rung.Seed;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SeedInsert;
import dev.rung.engine.model.SeedRows;
import dev.rung.engine.model.SeedRows.Listed;
import dev.rung.engine.model.SeedRows.Streamed;
import dev.rung.engine.model.SeedTable;
import dev.rung.engine.model.Upsert;
import dev.rung.engine.sql.ColumnLiterals;
import dev.rung.engine.sql.Literals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Records the rows of a seed. */
final class FixtureRecorder implements Fixtures {

    private final CallSite callSite;
    private final SchemaName home;
    private final List<TableInsert> inserts = new ArrayList<>();
    private boolean isDone;

    private FixtureRecorder(CallSite callSite, SchemaName home) {
        this.callSite = callSite;
        this.home = home;
    }

    /**
     * Records a seed. Its inserts are in the order of the tables' foreign keys.
     *
     * @param seed the seed
     * @param home the own schema of its set
     * @return the inserts, which the caller closes
     */
    static List<SeedInsert> record(Seed seed, SchemaName home) {
        FixtureRecorder recorder = new FixtureRecorder(new CallSite(seed.getClass()), home);
        try {
            seed.plant(recorder);
            recorder.isDone = true;
        } finally {
            if (!recorder.isDone) {
                recorder.inserts.forEach(insert -> insert.insert().close());
            }
        }
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
            doNothing(Arrays.asList(rows));
        }

        @Override
        public void doNothing(List<R> rows) {
            add(new Upsert(table, target, false), rows);
        }

        @Override
        public void doNothing(Stream<R> rows) {
            add(new Upsert(table, target, false), rows);
        }

        @Override
        @SafeVarargs
        @SuppressWarnings("varargs") // The array is only read.
        public final void doUpdate(R... rows) {
            doUpdate(Arrays.asList(rows));
        }

        @Override
        public void doUpdate(List<R> rows) {
            add(new Upsert(table, target, true), rows);
        }

        @Override
        public void doUpdate(Stream<R> rows) {
            add(new Upsert(table, target, true), rows);
        }
    }

    private void add(Upsert upsert, List<? extends TableRecord<?>> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no row for " + upsert.table().getName());
        }
        Literals literals = new Literals(Map.of());
        Map<Field<?>, ColumnLiterals> columns = new HashMap<>();
        for (TableRecord<?> row : rows) {
            check(upsert.table(), row);
            for (Field<?> column : upsert.columnsOf(row)) {
                // This throws for a value that can't be rendered.
                columns.computeIfAbsent(column, any -> new ColumnLiterals(any, literals))
                        .of(row.get(column));
            }
        }
        add(upsert, new Listed(List.copyOf(rows)));
    }

    private void add(Upsert upsert, Stream<? extends TableRecord<?>> rows) {
        // The check doesn't read the stream.
        add(upsert, new Streamed(rows.peek(row -> check(upsert.table(), row))));
    }

    private void add(Upsert upsert, SeedRows rows) {
        SeedInsert insert = new SeedInsert(callSite.line(), SeedTable.of(upsert.table(), home), upsert, rows);
        if (isDone) {
            insert.close();
            throw new IllegalStateException("the fixtures are used after plant has returned");
        }
        inserts.add(new TableInsert(upsert.table(), insert));
    }

    private static void check(Table<?> table, TableRecord<?> row) {
        if (row == null) {
            throw new IllegalArgumentException("a row for " + table.getName() + " is null");
        }
        refuseAlias(table, row.getTable());
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
}
