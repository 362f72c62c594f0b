package dev.rung.cli;

import static dev.rung.cli.MigrationSources.BILLING;
import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.cli.command.Commands;
import dev.rung.cli.command.RootCommand;
import dev.rung.scratch.EmbeddedServer;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the message and the exit code of every mistake in the input. */
final class BadInputTest {

    private static final String SOME_URL = "postgresql://nobody@localhost:1/nothing";

    @Test
    void no_database_is_named() {
        assertRefused(Shell.empty().with(SHOP).run("status"), """
            error: no database is named; name it in one of these ways:
              --url postgresql://user@host:5432/database   (or jdbc:postgresql://host:5432/database)
              RUNG_URL, with RUNG_USER and RUNG_PASSWORD or RUNG_PASSWORD_FILE
              DATABASE_URL
              DB_NAME, with DB_HOST, DB_PORT, DB_USER and DB_PASS
              PGDATABASE, with PGHOST, PGPORT, PGUSER, PGPASSWORD and PGSSLMODE
              url=... in the file rung.properties of the working directory, with user=... and password=...
              any of these variables in the file .env of the working directory
            """);
    }

    @Test
    void a_host_is_named_but_no_database() {
        assertThat(Shell.empty()
                        .with(SHOP)
                        .with("PGHOST", "db")
                        .with("DB_HOST", "db")
                        .run("status")
                        .err())
                .endsWith("""
                      DB_HOST is set, but DB_NAME is not
                      PGHOST is set, but PGDATABASE is not
                    """);
    }

    @Test
    void the_url_is_malformed() {
        String remedy = """

              write postgresql://user@host:5432/database or jdbc:postgresql://host:5432/database; percent-encode special characters in a user name or password (@ is %40, / is %2F)
            """;
        Shell shell = Shell.empty().with(SHOP);
        assertRefused(
                shell.run("status --url mysql://root:secret@db/app"),
                "error: --url is not the URL of a PostgreSQL database: it doesn't begin with postgresql://,"
                        + " postgres:// or jdbc:postgresql://" + remedy);
        assertRefused(
                shell.run("status --url postgresql://app:sec/ret@db/app"),
                "error: --url is not the URL of a PostgreSQL database: its port is not a number from 1 to 65535"
                        + remedy);
        assertRefused(
                shell.with("DATABASE_URL", "postgres://db:5432").run("status"),
                "error: DATABASE_URL is not the URL of a PostgreSQL database: it names no database" + remedy);
        assertRefused(
                shell.with("DATABASE_URL", "postgres://app:100%@db/app").run("status"),
                "error: DATABASE_URL is not the URL of a PostgreSQL database: a % in it is not followed by two"
                        + " hexadecimal digits" + remedy);
    }

    @Test
    void no_server_is_there() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertFailed(
                Shell.empty().with(SHOP).run("migrate --url postgresql://app@localhost:" + free + "/app"),
                "shop: schema shop in localhost:" + free + "/app as app\n",
                "error: can't connect to the database: Connection to localhost:" + free + " refused [08001]\n"
                        + "  check that the server is running on this host and port; a container may still be"
                        + " starting\n"
                        + "  host and port are from --url\n");
    }

    @Test
    void the_password_is_wrong() throws SQLException {
        Assumptions.assumeTrue(
                ScratchServer.shared() instanceof EmbeddedServer, "only the embedded server's roles are known");
        try (ScratchDatabase database = ScratchServer.shared().createDatabase();
                Connection connection = database.connect()) {
            connection.createStatement().execute("create role wrongly_known login password 'right'");
            try {
                Result result = Shell.on(database, SHOP).run("status --user wrongly_known --password=left");
                assertFailed(
                        result,
                        "",
                        "error: can't connect to the database: password authentication failed for user"
                                + " \"wrongly_known\" [28P01]\n"
                                + "  check the user and the password\n"
                                + "  the user is from --user\n");
            } finally {
                connection.createStatement().execute("drop role wrongly_known");
            }
        }
    }

    @Test
    void the_database_is_unknown() {
        try (ScratchDatabase database = ScratchServer.shared().createDatabase()) {
            Shell shell =
                    Shell.on(database, SHOP).with("RUNG_URL", database.url().replace(database.name(), "nowhere"));
            assertFailed(shell.run("status"), "", """
                error: can't connect to the database: database "nowhere" does not exist [3D000]
                  create the database first, or correct its name
                  the database's name is from RUNG_URL
                """);
        }
    }

    @Test
    void there_is_no_set() {
        assertRefused(Shell.empty().run("validate"), """
            error: there is no migration set on the class path
              name the jars or folders that contain the migrations with --classpath; the package of the migrations has @MigrationSet in its package-info.java
              rung init writes a first set into a new project
            """);
    }

    @Test
    void the_set_is_unknown() {
        assertRefused(Shell.empty().with(SHOP, BILLING).run("status --set ship"), """
            error: there is no migration set "ship" on the class path
              the sets are: billing, shop
            """);
    }

    @Test
    void there_are_several_sets_and_none_is_named() {
        assertRefused(Shell.empty().with(SHOP, BILLING).run("status"), """
            error: there are several migration sets on the class path
              choose with --set or --all-sets: billing, shop
            """);
    }

    @Test
    void a_set_is_named_beside_all_sets() {
        assertRefused(Shell.empty().with(SHOP).run("status --set shop --all-sets"), """
            error: --set and --all-sets can't be combined
              give one of them
            """);
    }

    @Test
    void the_version_is_unknown() {
        assertRefused(Shell.empty().with(SHOP).run("migrate --to 7 --url " + SOME_URL), """
            error: --to: set shop: the version "7" doesn't exist
              its versions are 001_init, 002_add_orders, 003_index_orders
            """);
    }

    @Test
    void the_version_to_roll_back_to_is_not_applied() {
        try (ScratchDatabase database = ScratchServer.shared().createDatabase()) {
            Shell shell = Shell.on(database, SHOP);
            shell.run("migrate --to 1");
            assertFailed(shell.run("rollback --to 2 --yes"), "", """
                error: set shop: the version "2" is not applied
                  the applied versions are 001_init
                """);
            shell.run("rollback --all --yes");
            assertFailed(shell.run("rollback --to 9 --yes"), "", """
                error: set shop: the version "9" is not applied
                  nothing is applied
                """);
        }
    }

    @Test
    void a_version_is_given_for_several_sets() {
        assertRefused(Shell.empty().with(SHOP, BILLING).run("migrate --all-sets --to 1 --url " + SOME_URL), """
            error: --to names a version of one set, but several are selected
              choose with --set
            """);
    }

    @Test
    void the_environment_is_unknown() {
        assertRefused(Shell.empty().with(SHOP).run("seed --env prod"), """
            error: invalid value for option '--env': "prod" is not an environment
              it must be one of development, test, staging, production
              see rung seed --help
            """);
    }

    @Test
    void no_environment_is_given() {
        assertRefused(Shell.empty().with(SHOP).run("seed"), """
            error: seed needs the environment of the database
              give --env with one of development, test, staging, production, or set RUNG_ENV
            """);
    }

    @Test
    void production_is_never_seeded() {
        assertFailed(Shell.empty().with(SHOP).run("seed --env production --url " + SOME_URL), "", """
            error: production is never seeded; nothing was done
              put rows that production needs into a migration
            """);
    }

    @Test
    void the_option_is_unknown() {
        assertRefused(Shell.empty().run("status --chek"), """
            error: unknown option: '--chek'
              did you mean --check?
              see rung status --help
            """);
        assertRefused(Shell.empty().run("status --foramt json"), """
            error: unknown option: '--foramt'
              did you mean --format?
              see rung status --help
            """);
        assertRefused(Shell.empty().run("migrate --dryrun"), """
            error: unknown option: '--dryrun'
              did you mean --dry-run?
              see rung migrate --help
            """);
        assertRefused(Shell.empty().run("migrate --target 7"), """
            error: unknown option: '--target'
              see rung migrate --help
            """);
    }

    @Test
    void the_value_of_an_unknown_option_is_not_repeated() {
        assertRefused(Shell.empty().run("status --pasword=only-for-this-test"), """
            error: unknown option: '--pasword'
              did you mean --password?
              see rung status --help
            """);
    }

    @Test
    void the_command_is_unknown() {
        assertRefused(Shell.empty().run("statsu"), """
            error: there is no command 'statsu'
              did you mean rung status?
              see rung --help
            """);
        assertRefused(Shell.empty().run("frobnicate"), """
            error: there is no command 'frobnicate'
              see rung --help
            """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "repair, resolve",
        "undo, rollback",
        "info, status",
        "new, create",
        "up, migrate",
        "down, rollback",
        "generate, create",
        "apply, migrate",
        "revert, rollback",
        "deploy, migrate",
        "dev, create",
        "push, migrate",
        "Diff, plan",
        "dump, backup",
        "log, history"
    })
    void a_command_of_another_tool_is_answered_with_rung_s_own_word(String theirs, String ours) {
        Result result = Shell.empty().run(theirs);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("error: there is no command '" + theirs + "'\n  use " + ours + ", which ")
                .endsWith("\n  see rung " + ours + " --help\n");
    }

    @Test
    void a_suggested_command_that_destroys_data_says_so() {
        assertRefused(Shell.empty().run("clean"), """
            error: there is no command 'clean'
              use reset, which drops everything in the schema, migrates, and seeds
              see rung reset --help
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rset", "resett", "rollbck", "rolback", "rdo", "reddo"})
    void a_command_that_destroys_is_never_guessed(String word) {
        assertThat(Shell.empty().run(word).err())
                .isEqualTo("error: there is no command '" + word + "'\n" + "  see rung --help\n");
    }

    @Test
    void every_word_of_another_tool_leads_to_a_command() {
        assertThat(Stream.of(ForeignCommand.values()).map(word -> word.name().toLowerCase(Locale.ROOT)))
                .isSubsetOf(Commands.parser(new RootCommand(), Commands.all())
                        .getSubcommands()
                        .keySet());
    }

    @Test
    void no_command_is_given() {
        assertRefused(Shell.empty().run("--quiet"), """
            error: no command is given
              see rung --help, or begin with rung init
            """);
    }

    @Test
    void an_argument_is_too_much() {
        assertRefused(Shell.empty().run("migrate 007"), """
            error: migrate takes no argument: '007'
              see rung migrate --help
            """);
    }

    @Test
    void a_value_is_missing() {
        assertRefused(Shell.empty().run("migrate --to"), """
            error: missing required parameter for option '--to' (V)
              see rung migrate --help
            """);
    }

    @Test
    void the_name_of_a_set_is_missing() {
        assertRefused(Shell.empty().run("validate --set"), """
            error: missing required parameter for option '--set' (NAME)
              see rung validate --help
            """);
    }

    @Test
    void the_duration_is_malformed() {
        assertRefused(Shell.empty().run("migrate --lock-wait 5x"), """
            error: invalid value for option '--lock-wait': "5x" is not a duration
              write an integer and a unit, such as 500ms, 5s, 10min or 1h
              see rung migrate --help
            """);
    }

    @Test
    void the_number_is_not_positive() {
        assertRefused(Shell.empty().run("rollback --steps 0"), """
            error: invalid value for option '--steps': "0" is not a positive integer
              see rung rollback --help
            """);
    }

    @Test
    void the_format_is_unknown() {
        assertRefused(Shell.empty().run("status --format xml"), """
            error: invalid value for option '--format': "xml" is not a format
              it must be text or json
              see rung status --help
            """);
    }

    @Test
    void the_host_is_unknown() {
        String message = """
            error: can't connect to the database: the host "no-such-host.invalid" is unknown [08001]
              correct its name, or check the name service (DNS) of this machine
              the host is from %s
            """;
        Shell shell = Shell.empty().with(SHOP);
        assertThat(shell.run("status --url postgresql://no-such-host.invalid/app")
                        .err())
                .isEqualTo(message.formatted("--url"));
        shell.with("DB_HOST", "no-such-host.invalid").with("DB_NAME", "app");
        assertThat(shell.run("status").err()).isEqualTo(message.formatted("DB_HOST and DB_PORT"));
    }

    @Test
    void the_user_is_unknown() throws SQLException {
        Assumptions.assumeTrue(
                ScratchServer.shared() instanceof EmbeddedServer, "only the embedded server's roles are known");
        try (ScratchDatabase database = ScratchServer.shared().createDatabase()) {
            Shell shell =
                    Shell.empty().with(SHOP).with("RUNG_URL", database.url()).with("RUNG_PASSWORD", "left");
            assertThat(shell.run("status").err()).isEqualTo("""
                error: can't connect to the database: password authentication failed for user "nobody" [28P01]
                  check the user and the password
                  the user is from the operating system, because none is named
                """);
            database.execute("create role no_login_for_it password 'left'");
            try {
                assertThat(shell.with("RUNG_USER", "no_login_for_it")
                                .run("status")
                                .err())
                        .isEqualTo("""
                            error: can't connect to the database: role "no_login_for_it" is not permitted to log in [28000]
                              create the user with the LOGIN attribute, or connect as another user
                              the user is from RUNG_USER
                            """);
            } finally {
                database.execute("drop role no_login_for_it");
            }
        }
    }

    @Test
    void a_parameter_of_the_url_is_unknown() {
        Shell shell = Shell.empty().with(SHOP);
        assertRefused(shell.run("status --url " + SOME_URL + "?sslmoed=require"), """
            error: the parameter "sslmoed" in --url is unknown
              did you mean sslmode?
            """);
        assertRefused(shell.with("DATABASE_URL", SOME_URL + "?schema=public").run("status"), """
            error: the parameter "schema" in DATABASE_URL is unknown
              remove it; the parameters are those of PostgreSQL's JDBC driver and of libpq
            """);
    }

    @Test
    void a_duration_is_out_of_range() {
        assertRefused(Shell.empty().run("migrate --lock-timeout 999h"), """
            error: invalid value for option '--lock-timeout': "999h" is longer than PostgreSQL's longest duration
              write 596h or less
              see rung migrate --help
            """);
        assertRefused(Shell.empty().run("status --wait 999999999h"), """
            error: invalid value for option '--wait': "999999999h" is longer than PostgreSQL's longest duration
              write 596h or less
              see rung status --help
            """);
        assertRefused(
                Shell.empty().with(SHOP).run("status --lost-after 25h --url " + SOME_URL),
                "error: --lost-after: the time after which a server counts as lost is more than 24h; use 0 for no"
                        + " limit\n");
    }

    @Test
    void a_class_path_entry_holds_sources(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("src/main/java/app"));
        Files.writeString(folder.resolve("src/main/java/app/V001_Init.java"), "");
        assertRefused(
                Shell.empty().in(folder).with("RUNG_CLASSPATH", "src/main/java").run("validate"), """
                error: the class path entry "src/main/java" contains Java sources, but no classes
                  correct RUNG_CLASSPATH: name the folder that the sources are compiled to, such as target/classes
                """);
    }

    @Test
    void a_class_path_entry_is_missing() {
        assertRefused(Shell.empty().run("validate --classpath nowhere/classes"), """
            error: the class path entry "nowhere/classes" does not exist
              build the project, or correct --classpath: jars and folders, separated by :
            """);
        assertRefused(Shell.empty().with("RUNG_CLASSPATH", "nowhere.jar").run("validate"), """
            error: the class path entry "nowhere.jar" does not exist
              build the project, or correct RUNG_CLASSPATH: jars and folders, separated by :
            """);
    }

    @Test
    void a_class_path_entry_is_neither_folder_nor_jar(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("V001_Init.java"), "");
        assertRefused(Shell.empty().in(folder).run("validate --classpath V001_Init.java"), """
            error: the class path entry "V001_Init.java" is neither a folder nor a jar
              correct --classpath
            """);
    }

    @Test
    void a_plan_goes_one_way() {
        Shell shell = Shell.empty().with(SHOP).with("RUNG_URL", "postgresql://localhost:1/app");
        assertRefused(shell.run("plan --down"), """
            error: plan --down needs a target
              give one of --steps N, --to V and --all, or --recorded ID for that migration alone
            """);
        assertRefused(shell.run("plan --down --all --steps 1"), """
            error: plan --down takes one target
              give one of --steps N, --to V and --all, or --recorded ID for that migration alone
            """);
        assertRefused(shell.run("plan --steps 1"), """
            error: --steps is only valid with --down
              add --down, or give --count N instead
            """);
        assertRefused(shell.run("plan --all"), """
            error: --all is only valid with --down
              add --down, or leave it out
            """);
        assertRefused(shell.run("plan --down --all --out-of-order"), """
            error: --out-of-order is only valid without --down
              leave out one of --down and --out-of-order
            """);
        assertRefused(shell.run("plan --down --all --count 1"), """
            error: --count is only valid without --down
              give --steps N instead
            """);
    }

    @Test
    void an_offline_plan_takes_no_option_about_a_database() {
        Shell shell = Shell.empty().with(SHOP);
        assertRefused(shell.run("plan --offline --down --all"), """
            error: --offline is only valid without --down
              leave out one of --down and --offline
            """);
        assertRefused(shell.run("plan --offline --env test"), """
            error: --env is only valid without --offline
              leave out one of --offline and --env
            """);
        assertRefused(shell.run("plan --offline --out-of-order"), """
            error: --out-of-order is only valid without --offline
              leave it out: nothing is applied
            """);
    }

    @Test
    void to_and_count_can_not_be_combined() {
        assertRefused(
                Shell.empty()
                        .with(SHOP)
                        .with("RUNG_URL", "postgresql://localhost:1/app")
                        .run("migrate --to 1 --count 1"),
                """
                error: --to and --count can't be combined\n  give one of them
                """);
        assertRefused(Shell.empty().run("migrate --count 0"), """
            error: invalid value for option '--count': "0" is not a positive integer
              see rung migrate --help
            """);
    }

    @Test
    void rollback_needs_a_target() {
        assertRefused(Shell.empty().run("rollback --yes"), """
            error: rollback needs a target
              give one of --steps N, --to V and --all, or --recorded ID for that migration alone
            """);
        assertRefused(Shell.empty().run("rollback --yes --steps 1 --all"), """
            error: rollback takes one target
              give one of --steps N, --to V and --all, or --recorded ID for that migration alone
            """);
    }

    @Test
    void a_confirmation_needs_a_terminal() {
        assertRefused(Shell.empty().run("rollback --all"), """
            error: rollback can destroy data, and there is no terminal to ask for confirmation; nothing was done
              add --yes to confirm
            """);
        assertRefused(Shell.empty().run("redo"), """
            error: redo can destroy data, and there is no terminal to ask for confirmation; nothing was done
              add --yes to confirm
            """);
        assertRefused(Shell.empty().run("seed --env test --reset"), """
            error: seed --reset can destroy data, and there is no terminal to ask for confirmation; nothing was done
              add --yes to confirm
            """);
    }

    @Test
    void a_password_prompt_needs_a_terminal() {
        assertRefused(Shell.empty().with(SHOP).run("status --password --url " + SOME_URL), """
            error: --password without a value prompts for the password, but there is no terminal
              set RUNG_PASSWORD instead
            """);
    }

    @Test
    void the_schema_name_is_too_long() {
        assertRefused(
                Shell.empty().with(SHOP).run("status --url " + SOME_URL + " --schema " + "x".repeat(64)),
                "error: --schema: schema name \"" + "x".repeat(64)
                        + "\" is not 1 to 63 bytes long, as PostgreSQL's names are\n");
    }

    @Test
    void the_demo_has_no_json() {
        Result result = Shell.empty().with(SHOP).run("demo --format json");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("error: demo has no JSON output\n  leave out --format json\n");
    }

    private static void assertRefused(Result result, String message) {
        assertThat(result.err()).isEqualTo(message);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(2);
    }

    private static void assertFailed(Result result, String printed, String message) {
        assertThat(result.err()).isEqualTo(message);
        assertThat(result.out()).isEqualTo(printed);
        assertThat(result.code()).isEqualTo(1);
    }
}
