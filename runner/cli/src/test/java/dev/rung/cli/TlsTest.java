package dev.rung.cli;

import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.EmbeddedServer;
import dev.rung.scratch.EmbeddedSettings;
import dev.rung.scratch.ScratchDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests connections to a server that requires encryption. Its certificate is for {@code localhost}, not for 127.0.0.1. The user
 * {@code bob} has a password, and {@code ann} a certificate.
 */
@Timeout(120)
@TestInstance(Lifecycle.PER_CLASS)
final class TlsTest {

    private static final String ROOT_REMEDY =
            "set sslrootcert to the file with the certificate of the authority that issued the server's certificate";

    private Path folder;
    private Certificates certificates;
    private EmbeddedServer server;
    private ScratchDatabase database;

    @BeforeAll
    void startServer(@TempDir Path shared) throws Exception {
        folder = shared;
        certificates = Certificates.makeIn(folder);
        server = EmbeddedServer.start(new EmbeddedSettings(
                Map.of("ssl", "on", "ssl_ca_file", "ca.crt"),
                List.of(
                        "hostssl all postgres samehost trust",
                        "hostssl all ann samehost cert",
                        "hostssl all bob samehost scram-sha-256"),
                Map.of(
                        "server.crt", certificates.certificate("server"),
                        "server.key", certificates.key("server"),
                        "ca.crt", certificates.certificate("ca"))));
        database = server.createDatabase();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create role ann login; create role bob login password 'secret'");
        }
    }

    @AfterAll
    void stopServer() {
        server.close();
    }

    @Test
    void every_mode_but_disable_encrypts_where_the_server_asks_for_it() throws Exception {
        String ca = "&sslrootcert=" + certificates.certificate("ca");
        for (String parameters : List.of(
                "",
                "sslmode=allow",
                "sslmode=prefer",
                "sslmode=require",
                "sslmode=verify-ca" + ca,
                "ssl=true" + ca,
                "sslmode=verify-full" + ca)) {
            assertConnects(asBob(parameters), parameters);
        }
        assertConnects(asBob("sslmode=verify-ca" + ca).replace("localhost", "127.0.0.1"), "verify-ca by address");
    }

    @Test
    void the_variables_of_libpq_ask_for_encryption_too() throws Exception {
        String port = database.url().replaceAll(".*:(\\d+)/.*", "$1");
        Shell shell = Shell.empty()
                .with(SHOP)
                .with("PGDATABASE", database.name())
                .with("PGHOST", "localhost")
                .with("PGPORT", port)
                .with("PGUSER", "ann")
                .with("PGSSLMODE", "verify-full")
                .with("PGSSLROOTCERT", certificates.certificate("ca").toString())
                .with("PGSSLCERT", certificates.certificate("client").toString())
                .with("PGSSLKEY", certificates.key("client").toString());
        assertThat(shell.run("status").err()).isEmpty();
        assertThat(shell.with("PGSSLMODE", "disable").run("status").err()).contains("no encryption [28000]");
        assertThat(shell.with("PGSSLMODE", "verify_full").run("status").err()).isEqualTo("""
            error: PGSSLMODE is "verify_full", which is invalid
              it must be one of disable, allow, prefer, require, verify-ca, verify-full
            """);
    }

    @Test
    void an_unknown_sslmode_is_refused() {
        Result result = status(asBob("sslmode=required"));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("""
            error: sslmode in --url is "required", which is invalid
              it must be one of disable, allow, prefer, require, verify-ca, verify-full
            """);
    }

    @Test
    void a_connection_without_encryption_is_refused() {
        assertRefused(
                asBob("sslmode=disable"),
                "no pg_hba.conf entry for host \"127.0.0.1\", user \"bob\", database \"" + database.name()
                        + "\", no encryption [28000]",
                "the server may require encryption: set sslmode=require, or a stricter mode; otherwise check"
                        + " the user, and the server's pg_hba.conf for this user, database and address");
    }

    @Test
    void a_server_without_encryption_is_refused() {
        try (EmbeddedServer plain = EmbeddedServer.start();
                ScratchDatabase unencrypted = plain.createDatabase()) {
            String url = unencrypted.url().replace("jdbc:postgresql://", "postgresql://postgres@");
            assertConnects(url + "?sslmode=prefer", "prefer");
            assertConnects(url + "?sslmode=disable", "disable");
            for (String mode : List.of("require", "verify-ca", "verify-full")) {
                assertRefused(
                        url + "?sslmode=" + mode,
                        "the server doesn't support encrypted connections, but sslmode requires one [08004]",
                        "turn on ssl in the server, or set sslmode=prefer if the network is trusted");
            }
        }
    }

    @Test
    void a_certificate_of_another_authority_is_refused() throws Exception {
        String strange = "&sslrootcert=" + certificates.certificate("stranger");
        for (String mode : List.of("verify-ca", "verify-full")) {
            assertRefused(
                    asBob("sslmode=" + mode + strange),
                    "the server's certificate was issued by an authority that isn't trusted [08006]",
                    "set sslrootcert to the certificate of the authority that issued it; if it is set correctly,"
                            + " another server may be impersonating this one");
        }
    }

    @Test
    void a_certificate_for_another_host_is_refused() throws Exception {
        String url = asBob("sslmode=verify-full&sslrootcert=" + certificates.certificate("ca"));
        assertRefused(
                url.replace("localhost", "127.0.0.1"),
                "the server's certificate isn't for the host \"127.0.0.1\" [08006]",
                "connect by a name in the certificate, or have a certificate issued for this name; sslmode=verify-ca"
                        + " doesn't check the name");
    }

    @Test
    void without_the_authority_nothing_can_be_checked() throws Exception {
        String nothing = "the server's certificate can't be verified: the file ";
        assertRefused(
                asBob("sslmode=verify-ca&sslrootcert=/nowhere/root.crt"),
                nothing + "\"/nowhere/root.crt\" can't be opened [08006]",
                ROOT_REMEDY);
        Path wrong = certificates.key("server");
        assertRefused(
                asBob("sslmode=verify-ca&sslrootcert=" + wrong),
                nothing + "\"" + wrong + "\" contains no certificate [08006]",
                ROOT_REMEDY);
        Path empty = Files.createFile(folder.resolve("empty.crt"));
        assertRefused(
                asBob("sslmode=verify-ca&sslrootcert=" + empty),
                nothing + "\"" + empty + "\" contains no certificate [08006]",
                ROOT_REMEDY);
    }

    @Test
    void a_missing_password_is_not_waited_for() {
        assertRefused(
                asBob("sslmode=require").replace("bob:secret@", "bob@"),
                "the server requires a password, but none was provided [08004]",
                "give it in RUNG_PASSWORD, in a file that RUNG_PASSWORD_FILE names, or in ~/.pgpass");
    }

    @Test
    void a_client_can_show_a_certificate_in_every_form_that_the_driver_reads() throws Exception {
        String certificate = "sslmode=require&sslcert=" + certificates.certificate("client");
        String password = "&sslpassword=" + Certificates.KEY_PASSWORD;
        assertConnects(asAnn(certificate + "&sslkey=" + certificates.key("client")), "text");
        assertConnects(asAnn(certificate + "&sslkey=" + certificates.binaryKey("client")), "binary");
        assertConnects(asAnn(certificate + "&sslkey=" + certificates.encryptedKey("client") + password), "encrypted");
        assertConnects(asAnn("sslmode=require&sslkey=" + certificates.keyStore("client") + password), "key store");
    }

    @Test
    void a_missing_client_certificate_is_named() throws Exception {
        String remedy = "set sslcert and sslkey to the client's certificate, issued by an authority that the"
                + " server trusts, and its key";
        String required = "connection requires a valid client certificate [28000]";
        assertRefused(asAnn("sslmode=require"), required, remedy);
        assertRefused(
                asAnn("sslmode=require&sslcert=" + certificates.certificate("stranger") + "&sslkey="
                        + certificates.key("stranger")),
                required,
                remedy);
    }

    @Test
    void a_client_certificate_that_can_not_be_read_is_refused() throws Exception {
        String certificate = "sslmode=require&sslcert=" + certificates.certificate("client");
        assertRefused(
                asAnn("sslmode=require&sslcert=/nowhere.crt&sslkey=" + certificates.key("client")),
                "the client's certificate can't be read [08006]",
                "set sslcert to a file with the certificate in PEM format");
        String encrypted = certificate + "&sslkey=" + certificates.encryptedKey("client");
        for (String key : List.of(
                certificate + "&sslkey=/nowhere.key",
                "sslmode=require&sslkey=/nowhere.p12&sslpassword=x",
                encrypted,
                encrypted + "&sslpassword=wrong")) {
            assertRefused(
                    asAnn(key),
                    "the key of the client's certificate can't be read [08006]",
                    "set sslkey to the key in PKCS#8, as PEM, or as DER with or without a password; or to a key store"
                            + " with key and certificate whose name ends in .p12; sslpassword is the password");
        }
        assertRefused(
                asAnn("sslmode=require&sslkey=" + certificates.keyStore("client") + "&sslpassword=wrong"),
                "the password of the client's key store is wrong [08006]",
                "correct sslpassword");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_client_key_that_others_can_read_is_refused() throws Exception {
        Path key = Files.copy(certificates.key("client"), folder.resolve("open.key"));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertRefused(
                asAnn("sslmode=require&sslcert=" + certificates.certificate("client") + "&sslkey=" + key),
                "the key of the client's certificate, \"" + key + "\", is readable by other users [08006]",
                "restrict its permissions: chmod 600");
    }

    @Test
    void a_user_without_the_right_to_connect_gets_the_statement_that_grants_it() throws SQLException {
        try (ScratchDatabase closed = server.createDatabase();
                Connection connection = closed.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("revoke connect on database " + closed.name() + " from public");
            String url = closed.url().replace("jdbc:postgresql://", "postgresql://bob:secret@");
            Result result = status(url);
            String grant = "GRANT CONNECT ON DATABASE \"" + closed.name() + "\" TO \"bob\";";
            assertThat(result.err())
                    .isEqualTo("error: the user \"bob\" has no right to connect to the database \"" + closed.name()
                            + "\" [42501]\n  the owner of the database can grant it: " + grant + "\n");
            statement.execute(grant);
            assertConnects(url, "granted");
        }
    }

    private String asBob(String parameters) {
        return as("bob:secret", parameters);
    }

    private String asAnn(String parameters) {
        return as("ann", parameters);
    }

    private String as(String login, String parameters) {
        return database.url().replace("jdbc:postgresql://", "postgresql://" + login + "@") + "?" + parameters;
    }

    /** Runs {@code status} with {@code --wait}, which must not delay a failure that is permanent. */
    private static Result status(String url) {
        return Shell.empty().with(SHOP).run("status --wait 2s --url " + url);
    }

    private static void assertConnects(String url, String how) {
        Result result = status(url);
        assertThat(result.err()).as(how).isEmpty();
        assertThat(result.code()).as(how).isZero();
    }

    private static void assertRefused(String url, String fact, String remedy) {
        Result result = status(url);
        assertThat(result.err()).isEqualTo("error: can't connect to the database: " + fact + "\n  " + remedy + "\n");
        assertThat(result.out()).doesNotContain("waiting");
        assertThat(result.code()).isEqualTo(1);
    }
}
