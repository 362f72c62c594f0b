package dev.rung.engine.seeding;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Schema;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;
import org.jooq.impl.TableRecordImpl;

/** A table class like those that jOOQ generates, reduced to the parts that seeds use. */
final class Things extends TableImpl<Things.Thing> {

    static final Things THINGS = new Things();

    /** The table, in the schema {@code shop}. */
    static final String[] CREATE = {
        "create schema shop",
        "create table shop.things (id integer primary key, name text not null default 'nameless', size integer,"
                + " place serial)",
        // Counts the statements, to show how rows were written.
        "create table shop.statements (at serial)",
        "create function shop.count_statement() returns trigger language plpgsql as"
                + " 'begin insert into shop.statements default values; return null; end'",
        "create trigger t after insert on shop.things execute function shop.count_statement()"
    };

    private static final long serialVersionUID = 1;

    final TableField<Thing, Integer> id = createField(DSL.name("id"), SQLDataType.INTEGER, this);
    final TableField<Thing, String> name = createField(DSL.name("name"), SQLDataType.CLOB, this);
    final TableField<Thing, Integer> size = createField(DSL.name("size"), SQLDataType.INTEGER, this);

    private Things() {
        super(DSL.name("things"));
    }

    @Override
    public Class<Thing> getRecordType() {
        return Thing.class;
    }

    @Override
    public Schema getSchema() {
        return null;
    }

    /** A row. */
    static final class Thing extends TableRecordImpl<Thing> {

        private static final long serialVersionUID = 1;

        Thing() {
            super(THINGS);
        }

        Thing(int id) {
            this();
            set(THINGS.id, id);
        }

        Thing name(String name) {
            set(THINGS.name, name);
            return this;
        }

        Thing size(Integer size) {
            set(THINGS.size, size);
            return this;
        }
    }

    /** Rows with the ids from 1 and the names {@code n1}, {@code n2} and so on. */
    static Stream<Thing> stream(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(id -> new Thing(id).name("n" + id));
    }
}
