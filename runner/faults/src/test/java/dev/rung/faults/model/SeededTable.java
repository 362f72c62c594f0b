package dev.rung.faults.model;

import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.CustomTable;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The table of the seed, like the class that jOOQ's code generator creates. */
final class SeededTable extends CustomTable<SeededTable.Row> {

    static final SeededTable A = new SeededTable();

    private static final long serialVersionUID = 1;

    final TableField<Row, Integer> id = createField(DSL.name("id"), SQLDataType.INTEGER);
    final TableField<Row, String> trace = createField(DSL.name("trace"), SQLDataType.CLOB);

    private SeededTable() {
        super(DSL.name(Model.SEED.table()));
    }

    @Override
    public Class<Row> getRecordType() {
        return Row.class;
    }

    Row row() {
        Row row = new Row();
        row.set(id, Model.SEED.id());
        row.set(trace, Model.SEED.trace());
        return row;
    }

    /** A row of the table. */
    public static final class Row extends CustomRecord<Row> {

        private static final long serialVersionUID = 1;

        public Row() {
            super(A);
        }
    }
}
