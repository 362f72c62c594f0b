package dev.rung.codegen.sample;

import static org.jooq.impl.DSL.createTable;
import static org.jooq.impl.DSL.dropTable;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.TIMESTAMPWITHTIMEZONE;
import static org.jooq.impl.SQLDataType.VARCHAR;

import dev.rung.Migration;
import dev.rung.Steps;

/** One table. */
public final class V001_Init implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(createTable("visits")
                .column("id", INTEGER.notNull())
                .column("seen_at", TIMESTAMPWITHTIMEZONE)
                .column("page", VARCHAR(200))
                .primaryKey("id"));
        steps.sql("alter table visits add address inet");
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("visits"));
    }
}
