package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterTable;
import static dev.rung.postgres.PostgresDSL.column;
import static dev.rung.postgres.PostgresDSL.createForeignTable;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresDSL.foreignKey;
import static dev.rung.postgres.PostgresDSL.now;
import static dev.rung.postgres.PostgresDSL.primaryKey;
import static dev.rung.postgres.PostgresDSL.unique;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import dev.rung.postgres.tables.AlterTable;
import java.util.List;
import org.jooq.Query;
import org.junit.jupiter.api.Test;

/** Constraints of columns, {@code CREATE TABLE AS}, {@code DROP TABLE} and lists of names. */
class TableColumnStatementsTest extends StatementFamily {

    private static final Query TEAMS = createTable("teams")
            .column(column("id", BIGINT).primaryKey())
            .column(column("code", TEXT).unique());

    @Override
    List<Example> examples() {
        return List.of(
                Example.of(
                        "constraints of columns",
                        createTable("users")
                                .columns(
                                        column("id", BIGINT)
                                                .generatedAlwaysAsIdentity()
                                                .primaryKey(),
                                        column("email", TEXT.notNull()).unique(),
                                        column("age", INTEGER)
                                                .check(field(name("users", "age"), INTEGER)
                                                        .ge(0)))),
                Example.of(
                                "foreign keys of columns",
                                createTable("users")
                                        .column(column("team_id", BIGINT.notNull())
                                                .references("teams")
                                                .onDeleteCascade()
                                                .onUpdateRestrict())
                                        .column(column("team_code", TEXT)
                                                .references("teams", "code")
                                                .onDeleteSetNull()
                                                .deferrableInitiallyDeferred())
                                        .column(column("lead_id", BIGINT)
                                                .unique()
                                                .references(name("trial", "teams"), name("id"))
                                                .deferrable()))
                        .after(TEAMS),
                Example.of(
                        "clauses of the type after the column",
                        createTable("users")
                                .columns(
                                        column("email", TEXT)
                                                .notNull()
                                                .collate("C")
                                                .unique(),
                                        column("age", INTEGER).defaultValue(18),
                                        column("size", BIGINT).defaultValue("7"),
                                        column("seen_at", TIMESTAMPTZ).notNull().defaultValue(now()))),
                Example.of(
                        "nulls of a column are equal",
                        createTable("users").column(column("email", TEXT).uniqueNullsNotDistinct())),
                Example.of(
                                "options of a partition's column",
                                createTable("a")
                                        .partitionOf("kinds")
                                        .columnOptions(column("kind", TEXT)
                                                .check(field(name("kind"), TEXT).ne("x")))
                                        .columnOptions(column("id", BIGINT).unique())
                                        .forValuesIn(List.of("a", "b")))
                        .after(createTable("kinds")
                                .column("id", BIGINT)
                                .column("kind", TEXT)
                                .partitionByList("kind")),
                Example.of(
                                "column with a foreign key is added",
                                alterTable("users")
                                        .addColumn(column("team_id", BIGINT)
                                                .references("teams")
                                                .onDeleteSetDefault()))
                        .after(TEAMS, createTable("users").column("id", BIGINT))
                        .aboutTable("users"),
                Example.of(
                                "table of a query",
                                createTable("sizes")
                                        .as(select(field(name("team")), count().as("users"))
                                                .from(table(name("users")))
                                                .groupBy(field(name("team")))))
                        .after(createTable("users").column("team", TEXT)),
                Example.of(
                        "table of a query with everything",
                        createTable("numbers")
                                .ifNotExists()
                                .as(select(inline(1), inline("x")))
                                .columns("number", "letter")
                                .using("heap")
                                .with("fillfactor", 70)
                                .tablespace("pg_default")
                                .withNoData()),
                Example.of("drop table", dropTable("users"))
                        .after(createTable("users").column("id", BIGINT)),
                Example.of(
                        "drop table that may be absent",
                        dropTable(name("trial", "users")).ifExists().cascade()),
                Example.of(
                                "lists of columns",
                                createTable("members")
                                        .columns(List.of(
                                                column("team_id", BIGINT),
                                                column("user_id", BIGINT),
                                                column("team_code", TEXT)))
                                        .constraints(List.of(
                                                primaryKey(List.of("team_id", "user_id"))
                                                        .include(List.of("team_code")),
                                                unique(List.of("user_id", "team_id", "team_code")),
                                                foreignKey(List.of("team_id")).references("teams", List.of("id"))))
                                        .partitionByHash(List.of("user_id", "team_id")))
                        .after(TEAMS));
    }

    @Test
    void a_primary_key_rejects_nulls() {
        assertThat(column("id", BIGINT).isNotNull()).isFalse();
        assertThat(column("id", BIGINT).primaryKey().isNotNull()).isTrue();
        assertThat(column("id", BIGINT).primaryKey().hasValue()).isFalse();
        assertThat(column("id", BIGINT).generatedAlwaysAsIdentity().hasValue()).isTrue();
    }

    @Test
    void the_relations_of_an_added_column_include_the_referenced_tables() {
        AlterTable added =
                alterTable("users").addColumn(column("team_id", BIGINT).references("teams"));

        assertThat(added.relations()).containsExactly(name("users"), name("teams"));
    }

    @Test
    void only_if_not_exists_makes_a_table_conditional() {
        assertThat(createTable("t").isConditional()).isFalse();
        assertThat(createTable("t").ifNotExists().as(select(inline(1))).isConditional())
                .isTrue();
        assertThat(createForeignTable("t")
                        .ifNotExists()
                        .column("id", BIGINT)
                        .server("s")
                        .isConditional())
                .isTrue();
    }

    @Test
    void a_created_table_is_not_among_the_tables_that_it_refers_to() {
        assertThat(createTable("nodes")
                        .column(column("parent_id", BIGINT).references("nodes"))
                        .column(column("team_id", BIGINT).references("teams"))
                        .constraint(foreignKey("parent_id").references("nodes"))
                        .relations())
                .containsExactly(name("teams"));
    }

    @Test
    void a_default_that_is_not_a_value_of_the_type_is_rejected() {
        for (Object value : List.of("abc", "true", 7.5, List.of(1))) {
            assertThatThrownBy(() -> column("size", BIGINT).defaultValue(value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "the default \"" + value + "\" of the column \"size\" isn't a value of the type bigint");
        }
    }

    @Test
    void an_empty_list_of_columns_is_rejected() {
        assertThatThrownBy(() -> primaryKey(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the list of columns is empty: it needs at least one element");
    }
}
