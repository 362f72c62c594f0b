package dev.rung.engine.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.engine.MigrationSources;
import dev.rung.engine.Rung;
import dev.rung.engine.model.Checksum;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.Step.CallStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {

    private static final String DROP = "steps.run(dropTable(\"a\"));";

    @TempDir
    private Path folder;

    @Test
    void every_step_knows_the_line_that_recorded_it() {
        ScriptedSet set = record(MigrationSources.shop(folder).migration("V001_Init", """
            steps.run(
                    createTable("a").column("id", INTEGER.notNull()),
                    createIndex("a_idx").on("a", "id"));
            steps.sql("analyze a");
            steps.call("count rows", dsl -> dsl.fetchCount(table(name("a"))));
            steps.run(java.util.List.of(createIndex("b_idx").on("a", "id")));
            """, DROP));
        assertThat(set.problems()).isEmpty();
        assertThat(set.migrations().getFirst().up().steps())
                .extracting(step -> step.kind() + " " + step.line() + " " + step.text())
                .containsExactly(
                        "QUERY V001_Init.java:15 create table \"a\" (\n  \"id\" int not null\n)",
                        "QUERY V001_Init.java:15 create index \"a_idx\" on \"a\"(\"id\")",
                        "SQL V001_Init.java:18 analyze a",
                        "CALL V001_Init.java:19 count rows",
                        "QUERY V001_Init.java:20 create index \"b_idx\" on \"a\"(\"id\")");
    }

    @Test
    void the_checksum_covers_the_steps_and_not_the_source() {
        ScriptedSet one = record(MigrationSources.shop(folder.resolve("one"))
                .migration("V001_Init", "steps.run(createTable(\"a\").column(\"id\", INTEGER));", DROP));
        ScriptedSet same = record(MigrationSources.shop(folder.resolve("same")).migration("V001_Init", """

            // another line, another variable
            Query table = createTable(name("a")).columns(field(name("id"), INTEGER));
            steps.run(table);
            """, DROP));
        ScriptedSet other = record(MigrationSources.shop(folder.resolve("other"))
                .migration("V001_Init", "steps.run(createTable(\"a\").column(\"id\", BIGINT));", DROP));
        assertThat(checksum(same)).isEqualTo(checksum(one));
        assertThat(checksum(other)).isNotEqualTo(checksum(one));
    }

    @Test
    void a_method_that_throws_is_reported_with_its_line_and_the_others_are_still_checked() {
        ScriptedSet set = record(MigrationSources.shop(folder)
                .migration("V001_Init", "int zero = 0;\nsteps.sql(\"select \" + 1 / zero);", DROP)
                .migration("V002_Empty", "", "")
                .migration("V003_Blank", "steps.sql(\"  \");", "steps.call(\" \", dsl -> {});")
                .migration("V004_NoQuery", "steps.run();", "steps.irreversible(\"\");"));
        assertThat(set.problems()).extracting(Problem::toString).containsExactly("""
            V001_Init (V001_Init.java:16): up throws while it is recorded: java.lang.ArithmeticException: / by zero
              only record steps there; put code that needs a database into steps.call(...)\
            """, """
            V002_Empty (V002_Empty.java): up has no step
              pass each query to steps.run(...), or remove the class\
            """, """
            V002_Empty (V002_Empty.java): down has no step
              undo what up does, or call steps.irreversible("why")\
            """, """
            V003_Blank (V003_Blank.java:15): up throws while it is recorded: java.lang.IllegalArgumentException: sql() has no statement
              only record steps there; put code that needs a database into steps.call(...)\
            """, """
            V003_Blank (V003_Blank.java:20): down throws while it is recorded: java.lang.IllegalArgumentException: call() has no label
              only record steps there; put code that needs a database into steps.call(...)\
            """, """
            V004_NoQuery (V004_NoQuery.java:15): up throws while it is recorded: java.lang.IllegalArgumentException: run() has no query
              only record steps there; put code that needs a database into steps.call(...)\
            """, """
            V004_NoQuery (V004_NoQuery.java:20): down throws while it is recorded: java.lang.IllegalArgumentException: irreversible() has no reason
              only record steps there; put code that needs a database into steps.call(...)\
            """);
    }

    @Test
    void whatever_a_method_throws_is_a_problem_of_its_migration() {
        ScriptedSet set = record(MigrationSources.shop(folder)
                .migration("V001_Init", "up(steps);", DROP)
                .migration("V002_Assert", "throw new AssertionError(\"no\");", DROP)
                .migration(
                        "V003_Sneak",
                        "V003_Sneak.<RuntimeException>sneak(new java.io.IOException(\"disk\"));\n}\n"
                                + "static <T extends Throwable> void sneak(Throwable t) throws T {\nthrow (T) t;",
                        DROP)
                .migration("V004_Mute", """
                    throw new IllegalStateException() {
                        @Override public String toString() { throw new IllegalArgumentException(); }
                    };
                    """, DROP)
                .migration("V005_Static", "new Broken();\n}\nstatic class Broken {\nstatic int n = 1 / (int) 0L;", DROP)
                .migration("V006_Fine", "steps.sql(\"select 1\");", DROP));
        assertThat(set.migrations())
                .filteredOn(migration -> migration.obstacles().isEmpty())
                .hasSize(1);
        assertThat(set.problems()).extracting(Problem::toString).containsExactly("""
            V001_Init (V001_Init.java:15): up throws while it is recorded: java.lang.StackOverflowError
              only record steps there; put code that needs a database into steps.call(...)\
            """, """
            V002_Assert (V002_Assert.java:15): up throws while it is recorded: java.lang.AssertionError: no
              only record steps there; put code that needs a database into steps.call(...)\
            """, """
            V003_Sneak (V003_Sneak.java:15): up throws while it is recorded: java.io.IOException: disk
              only record steps there; put code that needs a database into steps.call(...)\
            """, """
            V004_Mute (V004_Mute.java:15): up throws while it is recorded: app.V004_Mute$1
              only record steps there; put code that needs a database into steps.call(...)\
            """, """
            V005_Static (V005_Static.java:18): up throws while it is recorded: java.lang.ArithmeticException: / by zero
              only record steps there; put code that needs a database into steps.call(...)\
            """);
    }

    @Test
    void a_missing_class_that_a_method_needs_is_named() throws IOException {
        Path classes = MigrationSources.shop(folder)
                .migration("V001_Init", "steps.sql(Words.CREATE.toString());", DROP)
                .file("Words", "package app;\nfinal class Words {\n static final Object CREATE = \"create\";\n}\n")
                .compile();
        Files.delete(classes.resolve("app/Words.class"));
        assertThat(Rung.sets(MigrationSources.loaderOf(classes)).getFirst().problems())
                .extracting(Problem::toString)
                .containsExactly("""
                    V001_Init (V001_Init.java:15): up throws while it is recorded: java.lang.NoClassDefFoundError: app/Words
                      put the jar or folder that holds the missing class on the class path\
                    """);
    }

    @Test
    void a_step_that_a_call_adds_is_refused() {
        ScriptedSet set = record(MigrationSources.shop(folder)
                .migration("V001_Init", "steps.call(\"more\", dsl -> steps.sql(\"select 1\"));", DROP));
        CallStep call = (CallStep) set.migrations().getFirst().up().steps().getFirst();
        assertThatThrownBy(() -> call.code().accept(DSL.using(SQLDialect.POSTGRES)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("steps.sql(...) was called after the migration was recorded;"
                        + " inside steps.call(...), use its DSLContext instead");
    }

    @Test
    void a_step_is_one_statement_and_leaves_the_transaction_alone() {
        ScriptedSet set = record(MigrationSources.shop(folder)
                .migration(
                        "V001_Init",
                        "steps.sql(\"BEGIN;\\n"
                                + "create table a (id int); COMMIT;\");\n"
                                + "steps.sql(\"select 1; -- ; done\");",
                        "steps.sql(\"-- drop table a\");\n"
                                + "steps.run(query(\"rollback\"), query(\"drop table a; select 2\"));")
                .migration("@Stepwise", "V002_Session", "steps.sql(\"discard all\");", "steps.run(savepoint(\"s\"));"));
        assertThat(set.problems()).extracting(Problem::toString).containsExactly("""
            V001_Init (V001_Init.java:15): a step must be one statement, but this one has 3: BEGIN; ...
              write a step for each statement\
            """, """
            V001_Init (V001_Init.java:15): BEGIN interferes with the transaction that the run opens and commits: BEGIN; ...
              remove it: Rung runs a migration in one transaction, or each step in its own if the class has @Stepwise\
            """, """
            V001_Init (V001_Init.java:21): the step has no statement: -- drop table a
              write one, or remove the step\
            """, """
            V001_Init (V001_Init.java:22): ROLLBACK interferes with the transaction that the run opens and commits: rollback
              remove it: Rung runs a migration in one transaction, or each step in its own if the class has @Stepwise\
            """, """
            V001_Init (V001_Init.java:22): a step must be one statement, but this one has 2: drop table a; select 2
              write a step for each statement\
            """, """
            V002_Session (V002_Session.java:15): DISCARD ALL releases the lock that the run holds: discard all
              remove it, or use DISCARD PLANS, DISCARD SEQUENCES or DISCARD TEMP\
            """, """
            V002_Session (V002_Session.java:20): SAVEPOINT interferes with the transaction that the run opens and commits: savepoint "s"
              remove it: Rung runs a migration in one transaction, or each step in its own if the class has @Stepwise\
            """);
    }

    @Test
    void a_name_that_postgres_would_cut_is_reported() {
        String name = "a".repeat(64);
        ScriptedSet set = record(MigrationSources.shop(folder)
                .migration("V001_Init", "steps.run(createTable(\"" + name + "\").column(\"id\", INTEGER));", DROP));
        assertThat(set.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message().toString()).contains(name).contains("63"));
    }

    @Test
    void a_script_that_changes_from_one_recording_to_the_next_is_reported() {
        ScriptedSet set = record(MigrationSources.shop(folder)
                .migration("V001_Init", "steps.sql(\"select \" + System.nanoTime());", DROP));
        assertThat(set.problems()).extracting(Problem::toString).containsExactly("""
            V001_Init (V001_Init.java): up gives different steps each time it is recorded
              remove the clock, random numbers and other changing input from it\
            """);
    }

    @Test
    void a_statement_that_cannot_run_in_a_transaction_needs_a_stepwise_migration() {
        String concurrently = """
            steps.run(PostgresDSL.createIndex("i").concurrently().on("a", "id"));
            steps.sql("CREATE UNIQUE INDEX CONCURRENTLY j ON a (id)");
            steps.run(query("vacuum a"));
            """;
        ScriptedSet set = record(MigrationSources.shop(folder)
                .migration("V001_Wrong", concurrently, DROP)
                .migration("@Stepwise", "V002_Right", concurrently, DROP));
        assertThat(set.problems()).extracting(Problem::toString).containsExactly("""
            V001_Wrong (V001_Wrong.java:15): PostgreSQL can't run this inside a transaction: create index concurrently "i" on "a" ("id")
              put @Stepwise on the class, and move the steps that need a transaction to another migration\
            """, """
            V001_Wrong (V001_Wrong.java:16): PostgreSQL can't run this inside a transaction: CREATE UNIQUE INDEX CONCURRENTLY j ON a (id)
              put @Stepwise on the class, and move the steps that need a transaction to another migration\
            """, """
            V001_Wrong (V001_Wrong.java:17): PostgreSQL can't run this inside a transaction: vacuum a
              put @Stepwise on the class, and move the steps that need a transaction to another migration\
            """);
    }

    @Test
    void an_irreversible_declaration_stands_alone_and_in_down() {
        ScriptedSet set = record(MigrationSources.shop(folder)
                .migration("V001_Fine", "steps.sql(\"select 1\");", "steps.irreversible(\"data is gone\");")
                .migration("V002_Mixed", "steps.sql(\"select 1\");", "steps.irreversible(\"no\");\n" + DROP)
                .migration("V003_Up", "steps.irreversible(\"no\");", DROP));
        assertThat(set.problems()).extracting(Problem::toString).containsExactly("""
            V002_Mixed (V002_Mixed.java:20): down is declared irreversible, but has other steps
              keep either the declaration or the other steps\
            """, """
            V003_Up (V003_Up.java:15): up is declared irreversible
              call steps.irreversible(...) in down instead\
            """);
    }

    @Test
    void timeouts_of_a_migration_are_read_and_checked() {
        ScriptedSet set = record(MigrationSources.shop(folder)
                .migration("@Timeouts(lock = \"500ms\", statement = \"10min\")", "V001_Fine", "steps.sql(\"a\");", DROP)
                .migration("@Timeouts(lock = \"fast\")", "V002_Wrong", "steps.sql(\"a\");", DROP)
                .migration("@Timeouts(lock = \"999h\")", "V003_Long", "steps.sql(\"a\");", DROP));
        assertThat(set.migrations().getFirst().timeouts().lock())
                .hasValueSatisfying(lock -> assertThat(lock).hasMillis(500));
        assertThat(set.migrations().getFirst().timeouts().statement())
                .hasValueSatisfying(statement -> assertThat(statement).hasMinutes(10));
        assertThat(set.problems()).extracting(Problem::toString).containsExactly("""
            V002_Wrong (V002_Wrong.java): @Timeouts(lock = "fast") is not a duration
              write an integer and a unit, such as 500ms, 5s, 10min or 1h\
            """, """
            V003_Long (V003_Long.java): @Timeouts(lock = "999h") is longer than PostgreSQL's longest duration
              write 596h or less, or 0 for no limit\
            """);
    }

    private static ScriptedSet record(MigrationSources sources) {
        return Rung.sets(sources.load()).getFirst();
    }

    private static Checksum checksum(ScriptedSet set) {
        return set.migrations().getFirst().checksum();
    }
}
