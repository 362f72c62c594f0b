package dev.rung.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.engine.authoring.Author.Written;
import dev.rung.engine.exception.AuthoringException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorTest {

    private static final NewClass MIGRATION = new NewClass.Migration(false, false);

    /** A clock in a time zone far from UTC, because timestamps are in UTC. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T23:38:56Z"), ZoneId.of("Asia/Tokyo"));

    @TempDir
    private Path folder;

    private final Author author = new Author(CLOCK);

    @BeforeEach
    void makePackage() throws IOException {
        Files.writeString(folder.resolve("package-info.java"), "package shop;\n");
    }

    @Test
    void the_first_number_has_three_digits() throws IOException {
        Written written = write(MIGRATION, "AddOrders", false);
        assertThat(written.className()).isEqualTo("V001_AddOrders");
        assertThat(Files.readString(written.file())).isEqualTo("""
            package shop;

            import dev.rung.Migration;
            import dev.rung.Steps;

            /**
             * TODO: describe this migration in one sentence.
             *
             * <p>Created: 2026-11-20T23:38:56Z
             */
            public final class V001_AddOrders implements Migration {

                @Override
                public void up(Steps steps) {
                    // TODO: import static dev.rung.postgres.PostgresDSL.createTable and dev.rung.postgres.PostgresTypes.*
                    // steps.run(createTable("things").column("id", BIGINT.notNull()).primaryKey("id"));
                }

                @Override
                public void down(Steps steps) {
                    // TODO: undo the steps of up in reverse order
                    // steps.run(dropTable("things"));
                }
            }
            """);
    }

    @Test
    void the_next_number_is_as_wide_as_the_highest() throws IOException {
        present("V000009_B", "V000002_A", "V000010_C", "S000044_Rows", "R_View", "Tables");
        assertThat(write(MIGRATION, "D", false).className()).isEqualTo("V000011_D");
        present("V999999_E");
        assertThat(write(MIGRATION, "F", false).className()).isEqualTo("V1000000_F");
    }

    @Test
    void a_set_with_timestamps_gets_the_time_in_utc() throws IOException {
        present("V20241124000000_Init");
        assertThat(write(MIGRATION, "AddOrders", false).className()).isEqualTo("V20261120233856_AddOrders");
        assertThat(write(MIGRATION, "InTheSameSecond", false).className()).isEqualTo("V20261120233857_InTheSameSecond");
    }

    @Test
    void a_timestamp_can_be_requested() throws IOException {
        present("V007_AddDelegates");
        assertThat(write(MIGRATION, "AddOrders", true).className()).isEqualTo("V20261120233856_AddOrders");
    }

    @Test
    void a_stepwise_migration_says_so() throws IOException {
        assertThat(Files.readString(write(new NewClass.Migration(true, false), "Index", false)
                        .file()))
                .contains("import dev.rung.Stepwise;\n\n/**", "\n@Stepwise\npublic final class", ".concurrently()");
    }

    @Test
    void a_migration_can_contain_plain_sql() throws IOException {
        assertThat(Files.readString(
                        write(new NewClass.Migration(false, true), "Odd", false).file()))
                .contains(
                        "        steps.sql(\"TODO: one statement, without a semicolon\");\n",
                        "        steps.sql(\"TODO: one statement that undoes up\");\n");
    }

    @Test
    void seeds_are_numbered_on_their_own() throws IOException {
        present("V009_B", "S004_Users");
        Written written = write(new NewClass.Seed(), "Orders", false);
        assertThat(written.className()).isEqualTo("S005_Orders");
        assertThat(Files.readString(written.file()))
                .contains("public final class S005_Orders implements Seed {", "public void plant(Fixtures fixtures)");
    }

    @Test
    void a_name_that_is_already_used_is_refused() throws IOException {
        present("V003_AddOrders");
        assertThatThrownBy(() -> write(MIGRATION, "ADDOrders", false))
                .isInstanceOf(AuthoringException.class)
                .hasMessage(
                        "the name ADDOrders is already used by V003_AddOrders; nothing was written\n  choose another");
        assertThat(folder).isDirectoryNotContaining("glob:**V004*");
    }

    @Test
    void a_name_is_in_pascal_case_or_in_words() {
        assertThat(NewName.parse("AddHTTP2Headers").value()).isEqualTo("AddHTTP2Headers");
        assertThat(NewName.parse("add-delegates").value()).isEqualTo("AddDelegates");
        assertThat(NewName.parse("add_delegates_2").value()).isEqualTo("AddDelegates2");
        assertThat(NewName.parse("addDelegates").value()).isEqualTo("AddDelegates");
        assertThat(NewName.parse("s3_keys").value()).isEqualTo("S3Keys");
    }

    @Test
    void an_invalid_name_is_refused() {
        String wrong = "\" is not a name; a name consists of the letters A to Z and digits, and begins with a letter\n"
                + "  write ";
        assertThatThrownBy(() -> NewName.parse("V007_AddDelegates"))
                .hasMessage("\"V007_AddDelegates" + wrong + "AddDelegates; Rung adds the number");
        assertThatThrownBy(() -> NewName.parse("add/delegates"))
                .hasMessage("\"add/delegates" + wrong + "AddDelegates; Rung adds the number");
        for (String nothing : new String[] {"", "7", "../Etc/7", "Straße", "-a"}) {
            assertThatThrownBy(() -> NewName.parse(nothing)).isInstanceOf(AuthoringException.class);
        }
        assertThatThrownBy(() -> new NewName("add_delegates")).isInstanceOf(AuthoringException.class);
    }

    private Written write(NewClass kind, String name, boolean timestamp) {
        return author.write(new SourceFolder(folder, "shop"), kind, new NewName(name), timestamp);
    }

    private void present(String... classes) throws IOException {
        for (String name : classes) {
            Files.writeString(folder.resolve(name + ".java"), "");
        }
    }
}
