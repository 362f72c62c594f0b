package dev.rung.benchmarks;

import dev.rung.engine.Rung;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Migrations of one {@code CREATE TABLE} and one {@code CREATE INDEX}, in the form that each tool reads. The SQL for the
 * other tools is what Rung executes.
 *
 * @param count the number of migrations
 * @param jar the compiled migrations
 * @param scripts a folder with an SQL file for each migration, named as Flyway requires
 * @param changelog the same as a formatted SQL changelog of Liquibase
 */
public record GeneratedMigrations(int count, Path jar, Path scripts, Path changelog) {

    private static final int DIGITS = 5;

    private static final String PACKAGE_INFO = """
        @MigrationSet(name = "bench", schema = "bench")
        package bench;

        import dev.rung.MigrationSet;
        """;

    private static final String MIGRATION = """
        package bench;

        import static dev.rung.postgres.PostgresDSL.createIndex;
        import static dev.rung.postgres.PostgresDSL.createTable;
        import static dev.rung.postgres.PostgresDSL.dropTable;
        import static dev.rung.postgres.PostgresTypes.BIGINT;
        import static dev.rung.postgres.PostgresTypes.TEXT;
        import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;

        import dev.rung.Migration;
        import dev.rung.Steps;

        public final class V{digits}_CreateT{number} implements Migration {

            @Override
            public void up(Steps steps) {
                steps.run(createTable("t{number}")
                        .column("id", BIGINT.notNull())
                        .column("name", TEXT.notNull())
                        .column("at", TIMESTAMPTZ)
                        .primaryKey("id"));
                steps.run(createIndex("t{number}_name").on("t{number}", "name"));
            }

            @Override
            public void down(Steps steps) {
                steps.run(dropTable("t{number}"));
            }
        }
        """;

    /**
     * Generates migrations.
     *
     * @param folder an empty folder
     * @param count the number of migrations
     */
    public static GeneratedMigrations create(Path folder, int count) {
        SourceJar sources = new SourceJar(folder.resolve("classes")).add("bench.package-info", PACKAGE_INFO);
        for (int i = 1; i <= count; i++) {
            String number = String.valueOf(i);
            String digits = "0".repeat(DIGITS - number.length()) + number;
            sources.add(
                    "bench.V" + digits + "_CreateT" + number,
                    MIGRATION.replace("{digits}", digits).replace("{number}", number));
        }
        Path jar = sources.pack(folder.resolve("migrations.jar"));
        GeneratedMigrations migrations =
                new GeneratedMigrations(count, jar, folder.resolve("scripts"), folder.resolve("changelog.sql"));
        try {
            migrations.writeSql();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return migrations;
    }

    /** Loads the compiled migrations, with the DSL of this program. */
    public URLClassLoader load() {
        try {
            return new URLClassLoader(new URL[] {jar.toUri().toURL()}, GeneratedMigrations.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeSql() throws IOException {
        Files.createDirectories(scripts);
        StringBuilder changesets = new StringBuilder("--liquibase formatted sql\n");
        try (URLClassLoader loader = load()) {
            ScriptedSet set = Rung.sets(loader).getFirst();
            for (ScriptedMigration migration : set.migrations()) {
                String sql = migration.up().steps().stream()
                        .map(Step::text)
                        .map(text -> text + ";\n")
                        .collect(Collectors.joining());
                Files.writeString(scripts.resolve("V" + migration.id().digits() + "__create.sql"), sql);
                changesets
                        .append("\n--changeset bench:")
                        .append(migration.id().digits())
                        .append('\n')
                        .append(sql);
            }
        }
        Files.writeString(changelog, changesets);
    }
}
