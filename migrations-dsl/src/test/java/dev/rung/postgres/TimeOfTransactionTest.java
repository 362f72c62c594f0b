package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.currentDate;
import static dev.rung.postgres.PostgresDSL.currentTimestamp;
import static dev.rung.postgres.PostgresDSL.now;
import static dev.rung.postgres.PostgresTypes.BOOLEAN;
import static dev.rung.postgres.PostgresTypes.DATE;
import static dev.rung.postgres.PostgresTypes.TIME;
import static dev.rung.postgres.PostgresTypes.TIMESTAMP;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.TIMETZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.update;

import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code now()} and {@code current_timestamp} can be used for columns of every date and time type. */
@Tag("every-version")
class TimeOfTransactionTest {

    private static final Table<Record> MOMENTS = table(name("moments"));
    private static final Field<LocalDateTime> PLAIN = field(name("plain"), TIMESTAMP);
    private static final Field<OffsetDateTime> ZONED = field(name("zoned"), TIMESTAMPTZ);
    private static final Field<LocalDate> DAY = field(name("day"), DATE);
    private static final Field<LocalTime> HOUR = field(name("hour"), TIME);
    private static final Field<OffsetTime> ZONED_HOUR = field(name("zoned_hour"), TIMETZ);
    private static final Field<Boolean> KNOWN = field(name("known"), BOOLEAN);

    private static String render(Query query) {
        return DSL.using(SQLDialect.POSTGRES).renderInlined(query);
    }

    @Test
    void a_default_contains_the_function_without_a_cast() {
        assertThat(render(createTable("moments")
                        .column("plain", TIMESTAMP.notNull().defaultValue(now()))
                        .column("zoned", TIMESTAMPTZ.notNull().defaultValue(now()))
                        .column("day", DATE.defaultValue(now()))
                        .column("hour", TIME.defaultValue(now()))
                        .column("zoned_hour", TIMETZ.defaultValue(now()))
                        .toQuery()))
                .isEqualTo("create table \"moments\" (\"plain\" timestamp not null default now(),"
                        + " \"zoned\" timestamp with time zone not null default now(), \"day\" date default now(),"
                        + " \"hour\" time default now(), \"zoned_hour\" time with time zone default now())");
        assertThat(render(createTable("moments")
                        .column("plain", TIMESTAMP(3).defaultValue(currentTimestamp()))
                        .column("zoned", TIMESTAMPTZ(3).defaultValue(currentTimestamp()))
                        .column("day", DATE.defaultValue(currentDate()))
                        .toQuery()))
                .isEqualTo("create table \"moments\" (\"plain\" timestamp(3) default current_timestamp,"
                        + " \"zoned\" timestamp(3) with time zone default current_timestamp,"
                        + " \"day\" date default current_date)");
    }

    @Test
    void an_assignment_contains_the_function_without_a_cast() {
        assertThat(render(update(MOMENTS).set(PLAIN, now()).set(ZONED, now()).set(DAY, currentDate())))
                .isEqualTo("update \"moments\" set \"plain\" = now(), \"zoned\" = now(), \"day\" = current_date");
        assertThat(render(update(MOMENTS).set(PLAIN, currentTimestamp()).set(ZONED, currentTimestamp())))
                .isEqualTo("update \"moments\" set \"plain\" = current_timestamp, \"zoned\" = current_timestamp");
    }

    @Test
    void a_comparison_contains_the_function_without_a_cast() {
        assertThat(render(select(KNOWN)
                        .from(MOMENTS)
                        .where(PLAIN.lt(now()))
                        .and(ZONED.ge(currentTimestamp()))
                        .and(DAY.eq(currentDate()))))
                .isEqualTo("select \"known\" from \"moments\" where (\"plain\" < now()"
                        + " and \"zoned\" >= current_timestamp and \"day\" = current_date)");
    }

    @Test
    void PostgreSQL_accepts_the_function_for_every_type() throws SQLException {
        try (ScratchDatabase database = ScratchServer.shared().createDatabase();
                Connection connection = database.connect()) {
            DSLContext dsl = DSL.using(connection, SQLDialect.POSTGRES);
            dsl.execute(render(createTable("moments")
                    .column("plain", TIMESTAMP.notNull().defaultValue(now()))
                    .column("zoned", TIMESTAMPTZ.notNull().defaultValue(currentTimestamp()))
                    .column("day", DATE.defaultValue(now()))
                    .column("hour", TIME.defaultValue(now()))
                    .column("zoned_hour", TIMETZ.defaultValue(currentTimestamp()))
                    .column("known", BOOLEAN)
                    .toQuery()));
            assertThat(dsl.fetchValues(
                            "select pg_get_expr(adbin, adrelid) from pg_attrdef where adrelid = 'moments'::regclass"
                                    + " order by adnum"))
                    .isEqualTo(List.of("now()", "CURRENT_TIMESTAMP", "now()", "now()", "CURRENT_TIMESTAMP"));
            assertThat(dsl.execute(insertInto(MOMENTS, KNOWN).values(true))).isEqualTo(1);
            assertThat(dsl.execute(update(MOMENTS)
                            .set(PLAIN, now())
                            .set(ZONED, now())
                            .set(DAY, now())
                            .set(HOUR, now())
                            .set(ZONED_HOUR, currentTimestamp())
                            .where(PLAIN.le(now()))
                            .and(ZONED.lt(now()))
                            .and(DAY.le(currentDate()))))
                    .isEqualTo(1);
        }
    }
}
