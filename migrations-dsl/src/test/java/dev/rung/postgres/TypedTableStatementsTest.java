package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.attribute;
import static dev.rung.postgres.PostgresDSL.column;
import static dev.rung.postgres.PostgresDSL.constraint;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.createType;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import dev.rung.postgres.tables.LikeOption;
import java.util.List;
import org.jooq.Query;

class TypedTableStatementsTest extends StatementFamily {

    private static final Query THING =
            createType("thing").asComposite(attribute("id", BIGINT), attribute("name", TEXT));
    private static final Query KINDS =
            createTable("kinds").column("id", BIGINT).column("kind", TEXT).partitionByList("kind");
    private static final Query MODEL = createTable("model")
            .column("id", BIGINT.notNull())
            .column("name", TEXT.defaultValue("x"))
            .primaryKey("id");

    private static Example of(String title, PostgresStatement statement) {
        return Example.of(title, statement).after(THING, KINDS, MODEL);
    }

    @Override
    List<Example> examples() {
        return List.of(
                of("table of a type", createTable("things").ofType("thing")),
                of(
                        "table of a type with everything",
                        createTable("things")
                                .ifNotExists()
                                .ofType(name("trial", "thing"))
                                .columnOptions(column("id", BIGINT.notNull()))
                                .columnOptions(column("name", TEXT.defaultValue("it's")))
                                .constraint(constraint("things_pk").primaryKey("id"))
                                .with("fillfactor", 70)),
                of(
                        "partition with options of a column",
                        createTable("a")
                                .partitionOf("kinds")
                                .columnOptions(column("id", BIGINT.notNull().defaultValue(7L)))
                                .constraint(constraint("positive")
                                        .check(field(name("id"), BIGINT).gt(0L)))
                                .forValuesIn("a")),
                of(
                        "like all but some",
                        createTable("things")
                                .like(
                                        "model",
                                        LikeOption.ALL,
                                        LikeOption.EXCLUDING_INDEXES,
                                        LikeOption.EXCLUDING_DEFAULTS)));
    }
}
