package dev.rung.engine.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SeedInsert;
import dev.rung.engine.model.SeedRows.Listed;
import dev.rung.engine.model.SeedTable;
import dev.rung.engine.model.SourceLine;
import dev.rung.engine.model.Upsert;
import dev.rung.engine.script.FixtureRecorder.TableInsert;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;
import org.junit.jupiter.api.Test;

class ForeignKeyOrderTest {

    private static final SchemaName HOME = new SchemaName("shop");

    private final Node a = new Node("a");
    private final Node b = new Node("b");
    private final Node c = new Node("c");

    @Test
    void a_table_comes_after_all_tables_that_it_references() {
        a.refersTo(b);
        b.refersTo(c);
        assertThat(sorted(a, c, b, c)).isEqualTo("c1 c3 b2 a0");
    }

    @Test
    void tables_without_references_keep_the_order_of_the_calls() {
        c.refersTo(a);
        assertThat(sorted(b, a, b, c)).isEqualTo("b0 a1 b2 c3");
    }

    @Test
    void tables_that_reference_each_other_keep_the_order_of_the_calls() {
        a.refersTo(b);
        b.refersTo(a);
        b.refersTo(b);
        c.refersTo(b);
        assertThat(sorted(c, a, b, a)).isEqualTo("a1 b2 a3 c0");
    }

    private static String sorted(Node... tables) {
        List<TableInsert> inserts = new ArrayList<>();
        for (Node table : tables) {
            SourceLine line = new SourceLine(table.getName(), inserts.size());
            inserts.add(new TableInsert(
                    table,
                    new SeedInsert(
                            line,
                            SeedTable.of(table, HOME),
                            new Upsert(table, List.of(table.id), false),
                            new Listed(List.of()))));
        }
        return ForeignKeyOrder.sort(inserts, HOME).stream()
                .map(insert ->
                        insert.insert().line().file() + insert.insert().line().line())
                .collect(Collectors.joining(" "));
    }

    private static final class Node extends TableImpl<Record> {

        private static final long serialVersionUID = 1;

        private final TableField<Record, Integer> id = createField(DSL.name("id"), SQLDataType.INTEGER, this);
        private final transient List<Node> targets = new ArrayList<>();

        Node(String name) {
            super(DSL.name(name));
        }

        void refersTo(Node... others) {
            targets.addAll(Arrays.asList(others));
        }

        @Override
        public List<ForeignKey<Record, ?>> getReferences() {
            return targets.stream().<ForeignKey<Record, ?>>map(this::reference).toList();
        }

        @SuppressWarnings({"rawtypes", "unchecked", "deprecation"}) // Arrays of fields, as in generated code.
        private ForeignKey<Record, ?> reference(Node target) {
            return Internal.createForeignKey(
                    this,
                    DSL.name(getName() + "_" + target.getName()),
                    new TableField[] {id},
                    Internal.createUniqueKey(target, DSL.name("key"), new TableField[] {target.id}, true),
                    new TableField[] {target.id},
                    true);
        }
    }
}
