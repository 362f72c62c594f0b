package example.shop.seeds;

import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.CustomTable;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The table, as the code generator would write it. */
final class Customers extends CustomTable<Customers.Row> {

    static final Customers CUSTOMERS = new Customers();

    final TableField<Row, Integer> id = createField(DSL.name("id"), SQLDataType.INTEGER);
    final TableField<Row, String> email = createField(DSL.name("email"), SQLDataType.VARCHAR);
    final TableField<Row, String> name = createField(DSL.name("name"), SQLDataType.VARCHAR);

    private Customers() {
        super(DSL.name("customers"));
    }

    @Override
    public Class<Row> getRecordType() {
        return Row.class;
    }

    Row row(int number, String address, String fullName) {
        Row row = new Row();
        row.set(id, number);
        row.set(email, address);
        row.set(name, fullName);
        return row;
    }

    /** A customer. */
    public static final class Row extends CustomRecord<Row> {

        public Row() {
            super(CUSTOMERS);
        }
    }
}
