package dev.rung.cli;

import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests users with a role, and users without rights, whose errors name the missing ones. */
final class RoleTest {

    private static final Pattern STATEMENT = Pattern.compile("run: (.*?;)");
    private static final String PASSWORD = "only for this test";
    private static final int ENOUGH = 25;

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();
    private final String owner = "owner_" + database.name();
    private final String migrator = "migrator_" + database.name();
    private final Shell shell =
            Shell.on(database, SHOP).with("RUNG_USER", migrator).with("RUNG_PASSWORD", PASSWORD);

    @BeforeEach
    void createRoles() throws SQLException {
        database.execute("create role " + owner);
        database.execute("create role " + migrator + " login noinherit password '" + PASSWORD + "'");
    }

    @AfterEach
    void drop() throws SQLException {
        for (String role : List.of(migrator, owner)) {
            database.execute("drop owned by " + role + " cascade");
            database.execute("drop role " + role);
        }
        database.close();
    }

    @Test
    void a_role_is_taken_on_by_option_variable_and_file(@TempDir Path folder) throws Exception {
        database.execute("grant " + owner + " to " + migrator);
        database.execute("grant create on database " + database.name() + " to " + owner);
        assertThat(shell.run("migrate --to 1 --role " + owner).out())
                .startsWith(
                        "shop: schema shop in " + hostAndName() + " as " + migrator + " in the role " + owner + "\n");
        shell.with("RUNG_ROLE", owner);
        assertThat(shell.run("migrate --to 2").err()).isEmpty();
        assertThat(shell.run("status --format json").out()).contains("\"role\" : \"" + owner + "\"");
        Files.writeString(
                folder.resolve("rung.properties"),
                "url=" + database.url() + "\nuser=" + migrator + "\npassword=" + PASSWORD + "\nrole=" + owner + "\n");
        assertThat(Shell.empty().with(SHOP).in(folder).run("migrate").err()).isEmpty();
        assertThat(value("select string_agg(distinct tableowner, ',') from pg_tables where schemaname = 'shop'"))
                .isEqualTo(owner);
        assertThat(value("select string_agg(distinct applied_by, ',') from shop.schema_migrations"))
                .isEqualTo(migrator);
    }

    @Test
    void a_role_without_a_name_is_a_mistake(@TempDir Path folder) throws IOException {
        Result option = shell.run("status --role=");
        assertThat(option.err()).isEqualTo("""
            error: --role: the name of a role is empty
              name the role to run as, or leave it out
            """);
        assertThat(option.code()).isEqualTo(2);
        Files.writeString(folder.resolve("rung.properties"), "url=" + database.url() + "\nrole=\n");
        assertThat(Shell.empty().with(SHOP).in(folder).run("status").err()).isEqualTo("""
            error: role in rung.properties: the name of a role is empty
              name the role to run as, or leave it out
            """);
    }

    @Test
    void a_role_that_can_not_be_taken_on_is_refused() throws SQLException {
        Result unknown = shell.run("status --role nobody_of_this_name");
        assertThat(unknown.err()).isEqualTo("""
            error: can't assume the role "nobody_of_this_name": it doesn't exist
              create it, or name another; it is from --role
            """);
        assertThat(unknown.code()).isEqualTo(1);
        String notAMember = shell.run("status --role " + owner).err();
        assertThat(notAMember)
                .startsWith("error: the user \"" + migrator + "\" may not assume the role \"" + owner + "\"\n  ");
        database.execute(notAMember.lines().toList().getLast());
        assertThat(shell.run("status --role " + owner).code()).isZero();
    }

    @Test
    void a_user_without_rights_gets_them_by_following_the_advice() throws SQLException {
        database.execute("create schema shop");
        assertThat(follow("migrate")).containsExactly(grant("USAGE, CREATE ON SCHEMA \"shop\""));
    }

    @Test
    void seeds_are_planted_by_following_the_advice() throws SQLException {
        assertThat(Shell.on(database, SHOP).run("migrate").code()).isZero();
        assertThat(follow("seed --env test"))
                .contains(grant("USAGE ON SCHEMA \"shop\""))
                .contains(grant("SELECT, INSERT ON TABLE \"shop\".\"customers\""));
        assertThat(follow("seed --env test --reset --yes")).contains(grant("TRUNCATE ON TABLE \"shop\".\"customers\""));
    }

    @Test
    void a_schema_is_reset_by_following_the_advice() throws SQLException {
        assertThat(Shell.on(database, SHOP).run("migrate").code()).isZero();
        assertThat(follow("reset --env test --yes"))
                .contains("ALTER TABLE \"shop\".\"customers\" OWNER TO \"" + migrator + "\";");
    }

    private String grant(String right) {
        return "GRANT " + right + " TO \"" + migrator + "\";";
    }

    /** Runs a command, follows the advice of its error, and repeats this until the command succeeds. */
    private List<String> follow(String command) throws SQLException {
        List<String> followed = new ArrayList<>();
        while (true) {
            Result result = shell.run(command);
            if (result.code() == 0) {
                return followed;
            }
            Matcher statement = STATEMENT.matcher(result.err());
            assertThat(statement.find()).as(followed + "\n" + result.err()).isTrue();
            assertThat(followed).doesNotContain(statement.group(1)).hasSizeLessThan(ENOUGH);
            followed.add(statement.group(1));
            database.execute(statement.group(1));
        }
    }

    private String hostAndName() {
        return database.url().replace("jdbc:postgresql://", "");
    }

    private String value(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
