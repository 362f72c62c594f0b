package dev.rung.faults.model;

import dev.rung.faults.model.Relation.Index;
import dev.rung.faults.model.Relation.Index.Progress;
import dev.rung.faults.model.Relation.Table;
import dev.rung.faults.model.Relation.View;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The change of a step in the set's schema. It fails if an unqualified name would refer to another schema. */
sealed interface Change {

    /** The effect of the change on a database. */
    Effect on(Contents before);

    /** Whether PostgreSQL can run it in a transaction. */
    default boolean isTransactional() {
        return true;
    }

    /** The relation that it locks, if any. */
    default Optional<String> locks(Contents contents) {
        return Optional.empty();
    }

    /** Whether it only writes rows, and so allows other sessions to write. */
    default boolean isWrite() {
        return false;
    }

    /** The relation or column that exists or doesn't exist afterwards, as far as the statement shows it. */
    default Optional<Claim> claim() {
        return Optional.empty();
    }

    /**
     * A claim about the catalog after a change.
     *
     * @param relation the relation
     * @param column a column of it; empty for the relation itself
     * @param isThere whether it exists
     */
    record Claim(String relation, String column, boolean isThere) {

        boolean holds(Contents contents) {
            boolean found = column.isEmpty()
                    ? contents.find(relation).isPresent()
                    : contents.table(relation)
                            .filter(table -> table.columns().contains(column))
                            .isPresent();
            return found == isThere;
        }

        String object() {
            return relation + "." + column;
        }

        Claim opposite() {
            return new Claim(relation, column, !isThere);
        }
    }

    /** {@code CREATE TABLE}, with or without the column that rows are written to. */
    record CreateTable(String table, boolean traced) implements Change {

        @Override
        public Effect on(Contents before) {
            if (before.find(table).isPresent()) {
                return Effect.failed(before);
            }
            TreeSet<String> columns = new TreeSet<>();
            columns.add("id");
            if (traced) {
                columns.add("trace");
            }
            return Effect.done(before.with(table, new Table(columns, new TreeMap<>())));
        }

        @Override
        public Optional<Claim> claim() {
            return Optional.of(new Claim(table, "", true));
        }
    }

    /** {@code DROP TABLE}, optionally with {@code IF EXISTS}. */
    record DropTable(String table, boolean ifExists) implements Change {

        @Override
        public Effect on(Contents before) {
            if (before.table(table).isPresent()) {
                return Effect.done(before.without(table));
            }
            boolean isNothingToDo = ifExists && !before.reachesElsewhere(table);
            return new Effect(isNothingToDo, before);
        }

        @Override
        public Optional<String> locks(Contents contents) {
            return Optional.of(table);
        }

        @Override
        public Optional<Claim> claim() {
            return ifExists ? Optional.empty() : Optional.of(new Claim(table, "", false));
        }
    }

    /** {@code ALTER TABLE ... ADD COLUMN}. */
    record AddColumn(String table, String column) implements Change {

        @Override
        public Effect on(Contents before) {
            return before.table(table)
                    .filter(found -> !found.columns().contains(column))
                    .map(found -> Effect.done(before.with(table, found.withColumn(column))))
                    .orElse(Effect.failed(before));
        }

        @Override
        public Optional<String> locks(Contents contents) {
            return Optional.of(table);
        }

        @Override
        public Optional<Claim> claim() {
            return Optional.of(new Claim(table, column, true));
        }
    }

    /** {@code ALTER TABLE ... DROP COLUMN}. */
    record DropColumn(String table, String column) implements Change {

        @Override
        public Effect on(Contents before) {
            return before.table(table)
                    .filter(found -> found.columns().contains(column))
                    .map(found -> Effect.done(before.with(table, found.withoutColumn(column))))
                    .orElse(Effect.failed(before));
        }

        @Override
        public Optional<String> locks(Contents contents) {
            return Optional.of(table);
        }

        @Override
        public Optional<Claim> claim() {
            return Optional.of(new Claim(table, column, false));
        }
    }

    /** {@code CREATE [UNIQUE] INDEX [CONCURRENTLY]} on the column {@code trace}. */
    record CreateIndex(String index, String table, boolean unique, boolean concurrently) implements Change {

        @Override
        public Effect on(Contents before) {
            Optional<Table> found = before.table(table).filter(Table::isTraced);
            if (found.isEmpty() || before.find(index).isPresent()) {
                return Effect.failed(before);
            }
            if (unique && !Contents.areDistinct(found.get().rows())) {
                return Effect.failed(concurrently ? halfDone(before) : before);
            }
            return Effect.done(before.with(index, result(before)));
        }

        private Index result(Contents before) {
            return new Index(table, unique, Progress.VALID, before.indexes());
        }

        /** Whether a relation is the index that this creates. */
        boolean makes(Relation relation) {
            return relation instanceof Index found
                    && found.table().equals(table)
                    && found.unique() == unique
                    && found.isValid();
        }

        Contents halfDone(Contents before) {
            return before.with(index, result(before).as(Progress.HALF_BUILT));
        }

        @Override
        public boolean isTransactional() {
            return !concurrently;
        }

        @Override
        public Optional<String> locks(Contents contents) {
            return Optional.of(table);
        }

        @Override
        public Optional<Claim> claim() {
            return Optional.of(new Claim(index, "", true));
        }
    }

    /** {@code DROP INDEX [CONCURRENTLY]}. */
    record DropIndex(String index, boolean concurrently) implements Change {

        @Override
        public Effect on(Contents before) {
            return new Effect(
                    before.index(index).isPresent(), before.index(index).isPresent() ? before.without(index) : before);
        }

        Contents halfDone(Contents before) {
            return before.index(index)
                    .map(found -> before.with(index, found.as(Progress.HALF_DROPPED)))
                    .orElse(before);
        }

        @Override
        public boolean isTransactional() {
            return !concurrently;
        }

        @Override
        public Optional<String> locks(Contents contents) {
            return contents.index(index).map(Index::table);
        }

        @Override
        public Optional<Claim> claim() {
            return Optional.of(new Claim(index, "", false));
        }
    }

    /** {@code CREATE OR REPLACE VIEW}. */
    record ReplaceView(String view, String says) implements Change {

        @Override
        public Effect on(Contents before) {
            boolean isFree = before.find(view).stream().allMatch(View.class::isInstance);
            return isFree ? Effect.done(before.with(view, new View(says))) : Effect.failed(before);
        }

        @Override
        public Optional<String> locks(Contents contents) {
            return contents.find(view).map(found -> view);
        }

        @Override
        public Optional<Claim> claim() {
            return Optional.of(new Claim(view, "", true));
        }
    }

    /** {@code DROP VIEW}. */
    record DropView(String view) implements Change {

        @Override
        public Effect on(Contents before) {
            boolean isThere = before.find(view).filter(View.class::isInstance).isPresent();
            return new Effect(isThere, isThere ? before.without(view) : before);
        }

        @Override
        public Optional<String> locks(Contents contents) {
            return Optional.of(view);
        }

        @Override
        public Optional<Claim> claim() {
            return Optional.of(new Claim(view, "", false));
        }
    }

    /**
     * {@code UPDATE} that appends a mark to every row, so that the rows show which steps ran, how often and in which
     * order.
     */
    record Mark(String table, String mark) implements Change {

        @Override
        public Effect on(Contents before) {
            Optional<Table> found = before.table(table).filter(Table::isTraced);
            if (found.isEmpty()) {
                return Effect.failed(before);
            }
            SortedMap<Integer, String> rows = new TreeMap<>(found.get().rows());
            rows.replaceAll((id, trace) -> trace + mark);
            return before.allows(table, rows)
                    ? Effect.done(before.with(table, found.get().with(rows)))
                    : Effect.failed(before);
        }

        @Override
        public Optional<String> locks(Contents contents) {
            return Optional.of(table);
        }

        @Override
        public boolean isWrite() {
            return true;
        }
    }

    /** {@code INSERT} of a row. */
    record Insert(String table, int id, String trace) implements Change {

        @Override
        public Effect on(Contents before) {
            Optional<Table> found = before.table(table).filter(Table::isTraced);
            if (found.isEmpty() || found.get().rows().containsKey(id)) {
                return Effect.failed(before);
            }
            SortedMap<Integer, String> rows = new TreeMap<>(found.get().rows());
            rows.put(id, trace);
            return before.allows(table, rows)
                    ? Effect.done(before.with(table, found.get().with(rows)))
                    : Effect.failed(before);
        }

        @Override
        public Optional<String> locks(Contents contents) {
            return Optional.of(table);
        }

        @Override
        public boolean isWrite() {
            return true;
        }
    }

    /** {@code DELETE} of a row. */
    record Delete(String table, int id) implements Change {

        @Override
        public Effect on(Contents before) {
            return before.table(table)
                    .map(found -> {
                        SortedMap<Integer, String> rows = new TreeMap<>(found.rows());
                        rows.remove(id);
                        return Effect.done(before.with(table, found.with(rows)));
                    })
                    .orElse(Effect.failed(before));
        }

        @Override
        public Optional<String> locks(Contents contents) {
            return Optional.of(table);
        }

        @Override
        public boolean isWrite() {
            return true;
        }
    }

    /** Fails while the gate is closed; otherwise has no effect. */
    record Pass(String gate) implements Change {

        @Override
        public Effect on(Contents before) {
            return new Effect(!before.closed().contains(gate), before);
        }
    }
}
