package dev.rung.faults.sets.ledger.seeds;

import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.CustomTable;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** A table class like those that jOOQ's code generator creates. */
final class Accounts extends CustomTable<Accounts.Row> {

    static final Accounts ACCOUNTS = new Accounts();

    private static final long serialVersionUID = 1;

    final TableField<Row, Integer> id = createField(DSL.name("id"), SQLDataType.INTEGER);
    final TableField<Row, String> label = createField(DSL.name("name"), SQLDataType.VARCHAR);

    private Accounts() {
        super(DSL.name("accounts"));
    }

    @Override
    public Class<Row> getRecordType() {
        return Row.class;
    }

    Row row(int number, String text) {
        Row row = new Row();
        row.set(id, number);
        row.set(label, text);
        return row;
    }

    /** A row of the table. */
    public static final class Row extends CustomRecord<Row> {

        private static final long serialVersionUID = 1;

        public Row() {
            super(ACCOUNTS);
        }
    }
}
