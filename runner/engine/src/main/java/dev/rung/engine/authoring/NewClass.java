package dev.rung.engine.authoring;

import java.time.Instant;

/** A kind of class that can be written. */
public sealed interface NewClass {

    /** The letter before the number. */
    String prefix();

    /**
     * The source of the class.
     *
     * @param packageName its package
     * @param className its simple name
     * @param created the creation time, to the second
     */
    String source(String packageName, String className, Instant created);

    /**
     * A versioned migration.
     *
     * @param stepwise whether it is applied step by step rather than in one transaction
     * @param sql whether it contains plain SQL instead of typed statements
     */
    record Migration(boolean stepwise, boolean sql) implements NewClass {

        /** The indentation of the statements in a method. */
        private static final int BODY = 8;

        @Override
        public String prefix() {
            return "V";
        }

        @Override
        public String source(String packageName, String className, Instant created) {
            return """
                package %s;

                import dev.rung.Migration;
                import dev.rung.Steps;
                %s
                /**
                 * TODO: describe this migration in one sentence.
                 *
                 * <p>Created: %s
                 */
                %spublic final class %s implements Migration {

                    @Override
                    public void up(Steps steps) {
                %s    }

                    @Override
                    public void down(Steps steps) {
                %s    }
                }
                """.formatted(
                            packageName,
                            stepwise ? "import dev.rung.Stepwise;\n" : "",
                            created,
                            stepwise ? "@Stepwise\n" : "",
                            className,
                            up().indent(BODY),
                            down().indent(BODY));
        }

        private String up() {
            if (sql) {
                return "steps.sql(\"TODO: one statement, without a semicolon\");";
            }
            return stepwise ? """
                // TODO: each step is committed separately; import static dev.rung.postgres.PostgresDSL.createIndex
                // steps.run(createIndex("things_name_idx").concurrently().on("things", "name"));\
                """ : """
                    // TODO: import static dev.rung.postgres.PostgresDSL.createTable and dev.rung.postgres.PostgresTypes.*
                    // steps.run(createTable("things").column("id", BIGINT.notNull()).primaryKey("id"));\
                    """;
        }

        private String down() {
            if (sql) {
                return "steps.sql(\"TODO: one statement that undoes up\");";
            }
            return stepwise ? """
                // TODO: undo the steps of up in reverse order
                // steps.run(dropIndex("things_name_idx").concurrently());\
                """ : """
                    // TODO: undo the steps of up in reverse order
                    // steps.run(dropTable("things"));\
                    """;
        }
    }

    /** A seed. */
    record Seed() implements NewClass {

        @Override
        public String prefix() {
            return "S";
        }

        @Override
        public String source(String packageName, String className, Instant created) {
            return """
                package %s;

                import dev.rung.Environment;
                import dev.rung.Environments;
                import dev.rung.Fixtures;
                import dev.rung.Seed;

                /**
                 * TODO: describe these rows in one sentence.
                 *
                 * <p>Created: %s
                 */
                @Environments({Environment.DEVELOPMENT, Environment.TEST})
                public final class %s implements Seed {

                    @Override
                    public void plant(Fixtures fixtures) {
                        // TODO: use the classes that jOOQ generates from the tables
                        // fixtures.into(THINGS).onConflict(THINGS.ID).doNothing(new ThingsRecord().setId(...));
                    }
                }
                """.formatted(packageName, created, className);
        }
    }
}
