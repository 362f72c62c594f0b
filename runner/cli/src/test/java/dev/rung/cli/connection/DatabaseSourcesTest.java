package dev.rung.cli.connection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.cli.terminal.PlainStreams;
import dev.rung.cli.terminal.Surroundings;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.settings.SessionRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatabaseSourcesTest {

    private static final PrintStream NOWHERE = new PrintStream(new ByteArrayOutputStream(), false, UTF_8);

    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> file = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void the_first_source_that_names_a_database_counts() throws IOException {
        Files.writeString(folder.resolve("rung.properties"), "url=postgresql://f/file\n");
        assertThat(find(null)).hasToString("f:5432/file as someone");
        environment.put("PGDATABASE", "pg");
        assertThat(find(null)).hasToString("localhost:5432/pg as someone");
        environment.put("DB_NAME", "db");
        assertThat(find(null)).hasToString("localhost:5432/db as someone");
        environment.put("DATABASE_URL", "postgres://u@h/url");
        assertThat(find(null)).hasToString("h:5432/url as u");
        environment.put("RUNG_URL", "jdbc:postgresql://r/rung");
        assertThat(find(null)).hasToString("r:5432/rung as someone");
        assertThat(find("postgresql://o/option")).hasToString("o:5432/option as someone");
    }

    @Test
    void an_empty_variable_is_not_set() {
        environment.put("RUNG_URL", "");
        environment.put("DATABASE_URL", " ");
        environment.put("DB_NAME", "app");
        assertThat(find(null).name()).isEqualTo("app");
    }

    @Test
    void the_variables_of_a_service() {
        environment.putAll(
                Map.of("DB_HOST", "db", "DB_PORT", "6432", "DB_NAME", "a b", "DB_USER", "u", "DB_PASS", "p"));
        Database database = find(null);
        assertThat(database).hasToString("db:6432/a b as u");
        assertThat(database.url().toJdbc()).isEqualTo("jdbc:postgresql://db:6432/a%20b");
        assertThat(database.login().password()).isEqualTo("p");
    }

    @Test
    void the_variables_of_libpq() {
        environment.putAll(Map.of(
                "PGHOST", "::1", "PGDATABASE", "app", "PGUSER", "u", "PGPASSWORD", "p", "PGSSLMODE", "verify-full"));
        Database database = find(null);
        assertThat(database.url().toJdbc()).isEqualTo("jdbc:postgresql://[::1]:5432/app?sslmode=verify-full");
        assertThat(database.login()).isEqualTo(new Login("u", "p"));
    }

    @Test
    void variables_of_libpq_that_choose_another_server_are_refused() {
        environment.putAll(Map.of("PGHOST", "a", "PGDATABASE", "app", "PGTARGETSESSIONATTRS", "standby"));
        assertThat(find(null).url().parameters()).containsExactly(Map.entry("targetServerType", "secondary"));
        environment.put("PGHOSTADDR", "10.0.0.1");
        assertThatThrownBy(() -> find(null))
                .isInstanceOf(UsageException.class)
                .hasMessage("PGHOSTADDR is not supported\n" + "  remove it, and name the host itself");
    }

    @Test
    void the_properties_file_names_user_and_password_apart() throws IOException {
        Files.writeString(
                folder.resolve("rung.properties"), "url = jdbc:postgresql://h:1/app\nuser = u\npassword = p w\n");
        assertThat(find(null)).hasToString("h:1/app as u");
        assertThat(find(null).login().password()).isEqualTo("p w");
    }

    @Test
    void an_unknown_key_of_the_properties_file_is_refused() throws IOException {
        Files.writeString(folder.resolve("rung.properties"), "ulr=postgresql://h/app\n");
        assertThatThrownBy(() -> find(null))
                .isInstanceOf(UsageException.class)
                .hasMessage("rung.properties has the unknown key \"ulr\"\n"
                        + "  the keys are url, user, password, role, set, classpath, env, backup,"
                        + " statement-timeout and rule.NAME");
    }

    @Test
    void user_and_password_may_be_given_apart() {
        environment.put("DATABASE_URL", "postgres://app:secret@h/app");
        environment.put("RUNG_USER", "migrator");
        environment.put("RUNG_PASSWORD", "better");
        assertThat(find(null).login()).isEqualTo(new Login("migrator", "better"));
        assertThat(find(null, "root", "best").login()).isEqualTo(new Login("root", "best"));
    }

    @Test
    void a_url_option_comes_before_the_variables_for_user_and_password() {
        environment.put("RUNG_USER", "migrator");
        environment.put("RUNG_PASSWORD", "better");
        assertThat(find("postgresql://app:secret@h/app").login()).isEqualTo(new Login("app", "secret"));
        assertThat(find("postgresql://h/app").login()).isEqualTo(new Login("migrator", "better"));
    }

    @Test
    void a_password_is_not_sent_for_another_user_than_the_one_it_stands_beside() {
        environment.put("DATABASE_URL", "postgres://app:secret@h/app");
        assertThat(find(null, "root", null).login()).isEqualTo(new Login("root", null));
        assertThat(find(null, "app", null).login()).isEqualTo(new Login("app", "secret"));
    }

    @Test
    void sources_after_the_first_are_ignored() {
        environment.put("DATABASE_URL", "postgres://h/app");
        environment.putAll(Map.of("DB_USER", "other", "DB_PASS", "other", "PGPASSWORD", "other"));
        assertThat(find(null).login()).isEqualTo(new Login("someone", null));
    }

    @Test
    void the_projects_file_comes_after_all_of_the_environment_and_before_the_properties() throws IOException {
        Files.writeString(folder.resolve("rung.properties"), "url=postgresql://f/properties\n");
        file.put("RUNG_URL", "postgresql://e/file");
        assertThat(find(null)).hasToString("e:5432/file as someone");
        assertThat(find(null).origin().address()).isEqualTo("RUNG_URL in .env");
        environment.put("PGDATABASE", "environment");
        assertThat(find(null)).hasToString("localhost:5432/environment as someone");
        environment.put("RUNG_URL", "postgresql://r/rung");
        assertThat(find(null)).hasToString("r:5432/rung as someone");
    }

    @Test
    void the_environment_and_the_projects_file_complete_each_other() {
        file.putAll(Map.of("DB_HOST", "h", "DB_NAME", "dev", "DB_USER", "u", "DB_PASS", "p"));
        environment.put("DB_NAME", "feature");
        assertThat(find(null)).hasToString("h:5432/feature as u");
        assertThat(find(null).login().password()).isEqualTo("p");
    }

    @Test
    void a_login_of_the_projects_file_does_not_replace_what_stands_beside_another_database() {
        file.putAll(Map.of("RUNG_USER", "dev", "RUNG_PASSWORD", "weak"));
        environment.put("DATABASE_URL", "postgresql://app:secret@prod/app");
        assertThat(find(null).login()).isEqualTo(new Login("app", "secret"));
        assertThat(find(null).origin().user()).isEqualTo("DATABASE_URL");
        environment.clear();
        file.put("DATABASE_URL", "postgresql://app:secret@prod/app");
        assertThat(find(null).login()).isEqualTo(new Login("dev", "weak"));
        assertThat(find(null).origin().user()).isEqualTo("RUNG_USER in .env");
    }

    @Test
    void the_role_is_named_by_its_variable_or_beside_the_database() throws IOException {
        Files.writeString(folder.resolve("rung.properties"), "url=postgresql://f/file\nrole=beside\n");
        assertThat(find(null).role()).contains(new SessionRole("beside", "role in rung.properties"));
        assertThat(find(null)).hasToString("f:5432/file as someone in the role beside");
        assertThat(find("postgresql://o/option").role()).isEmpty();
        environment.put("RUNG_ROLE", "owner");
        assertThat(find(null).role()).contains(new SessionRole("owner", "RUNG_ROLE"));
        assertThat(find("postgresql://o/option").role()).contains(new SessionRole("owner", "RUNG_ROLE"));
    }

    @Test
    void an_invalid_port_is_refused() {
        environment.putAll(Map.of("DB_NAME", "app", "DB_PORT", "54x2"));
        assertThatThrownBy(() -> find(null))
                .isInstanceOf(UsageException.class)
                .hasMessage("DB_PORT is \"54x2\", but must be a number from 1 to 65535");
    }

    @Test
    void a_unix_domain_socket_is_refused() {
        environment.putAll(Map.of("PGDATABASE", "app", "PGHOST", "/var/run/postgresql"));
        assertThatThrownBy(() -> find(null))
                .isInstanceOf(UsageException.class)
                .hasMessage("PGHOST is a Unix-domain socket, but Rung connects by TCP only\n  set PGHOST to localhost");
    }

    private Database find(String url) {
        return find(url, null, null);
    }

    private Database find(String url, String user, String password) {
        Surroundings surroundings =
                new Surroundings(environment, folder, "someone", new PlainStreams(NOWHERE, NOWHERE)).withFile(file);
        return new DatabaseSources(new ConnectionOptions(url, user, password, null), surroundings, warnings::add)
                .find();
    }
}
