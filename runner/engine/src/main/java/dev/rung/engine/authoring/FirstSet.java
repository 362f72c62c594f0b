package dev.rung.engine.authoring;

import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sources of a new migration set: its package, its first migration, and a test of this migration.
 *
 * @param set the set
 * @param schema its schema
 * @param packageName its package
 */
public record FirstSet(SetName set, SchemaName schema, String packageName) {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");

    /** The folder of the package, relative to the project's folder. */
    public Path folder() {
        return SOURCES.resolve(path());
    }

    /**
     * The files, relative to the project's folder.
     *
     * @param clock the clock for the creation time in the migration's Javadoc
     */
    public Map<Path, String> files(Clock clock) {
        Instant created = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(folder().resolve(PackageInfo.NAME), packageInfo());
        files.put(folder().resolve("V001_Init.java"), migration(created));
        files.put(TESTS.resolve(path()).resolve("V001_InitTest.java"), test());
        return files;
    }

    private String path() {
        return packageName.replace('.', '/');
    }

    private String packageInfo() {
        return """
            /** The migrations of %s, in the order of their numbers. */
            @MigrationSet(name = "%s", schema = "%s")
            package %s;

            import dev.rung.MigrationSet;
            """.formatted(set, set, escaped(schema.value()), packageName);
    }

    private String migration(Instant created) {
        return """
            package %s;

            import static dev.rung.postgres.PostgresDSL.column;
            import static dev.rung.postgres.PostgresDSL.createTable;
            import static dev.rung.postgres.PostgresDSL.dropTable;
            import static dev.rung.postgres.PostgresDSL.now;
            import static dev.rung.postgres.PostgresTypes.BIGINT;
            import static dev.rung.postgres.PostgresTypes.TEXT;
            import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;

            import dev.rung.Migration;
            import dev.rung.Steps;

            /**
             * Creates an example table. Replace it with your own before you apply it.
             *
             * <p>Created: %s
             */
            public final class V001_Init implements Migration {

                @Override
                public void up(Steps steps) {
                    steps.run(createTable("notes")
                            .column(column("id", BIGINT).generatedAlwaysAsIdentity().primaryKey())
                            .column("body", TEXT.notNull())
                            .column("created_at", TIMESTAMPTZ.notNull().defaultValue(now())));
                }

                @Override
                public void down(Steps steps) {
                    steps.run(dropTable("notes"));
                }
            }
            """.formatted(packageName, created);
    }

    private String test() {
        return """
            package %s;

            import static org.junit.jupiter.api.Assertions.assertEquals;
            import static org.junit.jupiter.api.Assertions.assertTrue;

            import dev.rung.Steps;
            import java.lang.reflect.Proxy;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.function.Consumer;
            import org.jooq.Query;
            import org.junit.jupiter.api.Test;

            /** Tests the statements of the first migration, without a database. */
            final class V001_InitTest {

                private final V001_Init migration = new V001_Init();

                @Test
                void up_creates_the_table() {
                    List<String> statements = statementsOf(migration::up);
                    assertEquals(1, statements.size());
                    assertTrue(statements.get(0).startsWith("create table \\"notes\\""), statements.get(0));
                }

                @Test
                void down_drops_what_up_creates() {
                    assertEquals(List.of("drop table \\"notes\\""), statementsOf(migration::down));
                }

                /** The SQL of the queries that are passed to steps.run(...). */
                private static List<String> statementsOf(Consumer<Steps> direction) {
                    List<String> statements = new ArrayList<>();
                    direction.accept((Steps) Proxy.newProxyInstance(
                            Steps.class.getClassLoader(), new Class<?>[] {Steps.class}, (proxy, method, arguments) -> {
                                if (method.getName().equals("run")) {
                                    for (Query query : (Query[]) arguments[0]) {
                                        statements.add(query.toString());
                                    }
                                }
                                return null;
                            }));
                    return statements;
                }
            }
            """.formatted(packageName);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
