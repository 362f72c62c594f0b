package dev.rung.benchmarks;

import java.nio.file.Path;

/**
 * A migration set with one table, and a seed that fills it with typed rows.
 *
 * @param count the number of rows
 * @param jar the compiled classes
 */
record GeneratedRows(int count, Path jar) {

    private static final String MIGRATIONS = """
        @MigrationSet(name = "bench_rows", schema = "bench_rows")
        package rows;

        import dev.rung.MigrationSet;
        """;

    private static final String TABLE = """
        package rows;

        import static dev.rung.postgres.PostgresDSL.createTable;
        import static dev.rung.postgres.PostgresDSL.dropTable;
        import static dev.rung.postgres.PostgresTypes.BIGINT;
        import static dev.rung.postgres.PostgresTypes.NUMERIC;
        import static dev.rung.postgres.PostgresTypes.TEXT;
        import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;

        import dev.rung.Migration;
        import dev.rung.Steps;

        public final class V001_CreateReadings implements Migration {

            @Override
            public void up(Steps steps) {
                steps.run(createTable("readings")
                        .column("id", BIGINT.notNull())
                        .column("sensor", TEXT.notNull())
                        .column("amount", NUMERIC(12, 2).notNull())
                        .column("at", TIMESTAMPTZ.notNull())
                        .primaryKey("id"));
            }

            @Override
            public void down(Steps steps) {
                steps.run(dropTable("readings"));
            }
        }
        """;

    private static final String SEEDS = """
        @SeedSet(of = "bench_rows")
        package rows.seeds;

        import dev.rung.SeedSet;
        """;

    /** A table class like those that jOOQ's code generator creates. */
    private static final String READINGS = """
        package rows.seeds;

        import java.math.BigDecimal;
        import java.time.Instant;
        import java.time.OffsetDateTime;
        import java.time.ZoneOffset;
        import org.jooq.TableField;
        import org.jooq.impl.CustomRecord;
        import org.jooq.impl.CustomTable;
        import org.jooq.impl.DSL;
        import org.jooq.impl.SQLDataType;

        final class Readings extends CustomTable<Readings.Row> {

            static final Readings READINGS = new Readings();

            final TableField<Row, Long> id = createField(DSL.name("id"), SQLDataType.BIGINT);
            final TableField<Row, String> sensor = createField(DSL.name("sensor"), SQLDataType.CLOB);
            final TableField<Row, BigDecimal> amount = createField(DSL.name("amount"), SQLDataType.NUMERIC(12, 2));
            final TableField<Row, OffsetDateTime> at =
                    createField(DSL.name("at"), SQLDataType.TIMESTAMPWITHTIMEZONE);

            private Readings() {
                super(DSL.name("readings"));
            }

            @Override
            public Class<Row> getRecordType() {
                return Row.class;
            }

            Row row(int i) {
                Row row = new Row();
                row.set(id, (long) i);
                row.set(sensor, "sensor " + i % 1000);
                row.set(amount, BigDecimal.valueOf(i, 2));
                row.set(at, Instant.ofEpochSecond(i).atOffset(ZoneOffset.UTC));
                return row;
            }

            public static final class Row extends CustomRecord<Row> {

                public Row() {
                    super(READINGS);
                }
            }
        }
        """;

    private static final String SEED = """
        package rows.seeds;

        import static rows.seeds.Readings.READINGS;

        import dev.rung.Fixtures;
        import dev.rung.Seed;
        import java.util.stream.IntStream;

        public final class S001_Readings implements Seed {

            @Override
            public void plant(Fixtures fixtures) {
                fixtures.into(READINGS)
                        .onConflict(READINGS.id)
                        .doNothing(IntStream.rangeClosed(1, {count}).mapToObj(READINGS::row));
            }
        }
        """;

    /**
     * Generates a set and its seed.
     *
     * @param folder an empty folder
     * @param count the number of rows
     */
    static GeneratedRows create(Path folder, int count) {
        return new GeneratedRows(
                count,
                new SourceJar(folder.resolve("classes"))
                        .add("rows.package-info", MIGRATIONS)
                        .add("rows.V001_CreateReadings", TABLE)
                        .add("rows.seeds.package-info", SEEDS)
                        .add("rows.seeds.Readings", READINGS)
                        .add("rows.seeds.S001_Readings", SEED.replace("{count}", String.valueOf(count)))
                        .pack(folder.resolve("rows.jar")));
    }
}
