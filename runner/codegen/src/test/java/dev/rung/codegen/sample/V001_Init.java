package dev.rung.codegen.sample;

import static org.jooq.impl.DSL.createTable;
import static org.jooq.impl.DSL.createType;
import static org.jooq.impl.DSL.dropTable;
import static org.jooq.impl.DSL.dropType;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.primaryKey;
import static org.jooq.impl.SQLDataType.TIMESTAMPWITHTIMEZONE;
import static org.jooq.impl.SQLDataType.UUID;

import dev.rung.Migration;
import dev.rung.Steps;
import org.jooq.SQLDialect;
import org.jooq.impl.DefaultDataType;

/** Creates a table with an enum, an address and a time. */
public final class V001_Init implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(createType("mood").asEnum("sad", "glad"));
        steps.run(createTable("guests")
                .column("id", UUID.notNull())
                .column("mood", new DefaultDataType<>(SQLDialect.POSTGRES, Object.class, "mood"))
                .column("address", new DefaultDataType<>(SQLDialect.POSTGRES, Object.class, "inet"))
                .column("arrived_at", TIMESTAMPWITHTIMEZONE)
                .constraints(primaryKey("id")));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable(name("guests")));
        steps.run(dropType(name("mood")));
    }
}
