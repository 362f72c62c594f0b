package dev.rung.cli.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.cli.usage.UsageException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UrlParserTest {

    @Test
    void user_and_password_are_taken_out_and_decoded() {
        DatabaseUrl url = parse("postgres://a%40b:p%3A%2F%25+@db.example.com:6432/app");
        assertThat(url.login()).isEqualTo(new Login("a@b", "p:/%+"));
        assertThat(url.toJdbc()).isEqualTo("jdbc:postgresql://db.example.com:6432/app");
        assertThat(url).hasToString("db.example.com:6432/app");
    }

    @Test
    void user_and_password_among_the_parameters_are_taken_out_too() {
        DatabaseUrl url = parse("jdbc:postgresql://db/app?user=u&ssl=true&password=p%26q");
        assertThat(url.login()).isEqualTo(new Login("u", "p&q"));
        assertThat(url.toJdbc()).isEqualTo("jdbc:postgresql://db:5432/app?ssl=true");
    }

    @Test
    void a_password_before_the_host_of_a_jdbc_url_is_found() {
        assertThat(parse("jdbc:postgresql://u:p@db/app").login()).isEqualTo(new Login("u", "p"));
    }

    @Test
    void host_and_port_have_defaults() {
        assertThat(parse("postgresql:///app")).hasToString("localhost:5432/app");
        assertThat(parse("postgresql://:6432/app")).hasToString("localhost:6432/app");
        assertThat(parse("jdbc:postgresql:app")).hasToString("localhost:5432/app");
    }

    @Test
    void an_ipv6_address_keeps_its_brackets() {
        assertThat(parse("postgresql://u@[::1]/app").toJdbc()).isEqualTo("jdbc:postgresql://[::1]:5432/app");
        assertThat(parse("postgresql://[2001:db8::7]:6432/app").authority()).isEqualTo("[2001:db8::7]:6432");
    }

    @Test
    void several_hosts_are_kept_in_order() {
        assertThat(parse("postgresql://a,b:6432,[::1]/app?target_session_attrs=any")
                        .authority())
                .isEqualTo("a:5432,b:6432,[::1]:5432");
    }

    @Test
    void host_port_and_database_among_the_parameters_are_the_address() {
        assertThat(parse("postgresql://a:1/db?host=b&port=2")).hasToString("b:2/db");
        assertThat(parse("postgresql:///db?host=b")).hasToString("b:5432/db");
        assertThat(parse("postgresql:///?host=b,::1&port=2,3&dbname=db")).hasToString("b:2,[::1]:3/db");
        assertThat(parse("postgresql://a,b/db?port=2")).hasToString("a:2,b:2/db");
        assertThat(parse("jdbc:postgresql://a:1/db?PGHOST=b&PGPORT=2&PGDBNAME=other"))
                .hasToString("b:2/other");
        assertThat(parse("jdbc:postgresql://a/db?PGDBNAME=other&sslmode=require")
                        .toJdbc())
                .isEqualTo("jdbc:postgresql://a:5432/other?sslmode=require");
        assertThatThrownBy(() -> parse("postgresql://a:1,b:2/db?host=c"))
                .hasMessageContaining(": it doesn't name a port for each host");
        assertThatThrownBy(() -> parse("postgresql://a/db?host=/var/run")).hasMessageContaining("Unix-domain socket");
    }

    @Test
    void parameters_of_libpq_are_translated_for_the_driver() {
        assertThat(parse("postgresql://a,b/db?target_session_attrs=read-write&load_balance_hosts=random")
                        .toJdbc())
                .isEqualTo("jdbc:postgresql://a:5432,b:5432/db?targetServerType=primary&loadBalanceHosts=true");
        assertThat(parse("postgresql://a/db?keepalives=1&tcp_user_timeout=1000").parameters())
                .isEmpty();
    }

    @Test
    void a_parameter_that_would_be_ignored_is_refused() {
        assertRefused("sslmod=verify-full", "the parameter \"sslmod\" in --url is unknown\n  did you mean sslmode?");
        assertRefused("SSLMODE=require", "the parameter \"SSLMODE\" in --url is unknown\n  did you mean sslmode?");
        assertRefused("sslmode", "the parameter \"sslmode\" in --url has no value\n  write name=value");
        assertRefused("ssl=1", "ssl in --url is \"1\", which is invalid\n  it must be one of true, false");
        assertRefused(
                "sslmode=required",
                "sslmode in --url is \"required\", which is invalid\n"
                        + "  it must be one of disable, allow, prefer, require, verify-ca, verify-full");
        assertRefused(
                "target_session_attrs=rw",
                "target_session_attrs in --url is \"rw\", which is invalid\n"
                        + "  it must be one of any, prefer-standby, primary, read-only, read-write, standby");
        assertRefused(
                "hostaddr=10.0.0.1", "hostaddr in --url is not supported\n" + "  remove it, and name the host itself");
        assertRefused("sslcrl=a.crl", "sslcrl in --url is not supported\n  remove it");
    }

    @Test
    void an_unknown_parameter_that_may_be_a_piece_of_a_password_is_not_quoted() {
        assertRefused(
                "user=u&password=some&secret=1",
                "a parameter in --url is unknown\n  remove it; the parameters are those of PostgreSQL's JDBC driver and"
                        + " of libpq; write & in a password as %26");
        assertThatThrownBy(() -> parse("postgresql://u:12?secret=x@db/app")).hasMessageNotContaining("secret");
        assertThatThrownBy(() -> parse("postgresql://u:12/a?secret=x@db/app")).hasMessageNotContaining("secret");
    }

    @Test
    void parameters_are_kept_by_the_names_that_the_driver_knows() {
        assertThat(parse("postgres://db/app?sslmode=require&connect_timeout=3&application_name=my%20app")
                        .toJdbc())
                .isEqualTo("jdbc:postgresql://db:5432/app?sslmode=require&connectTimeout=3&ApplicationName=my%20app");
    }

    @Test
    void a_name_of_a_database_may_hold_anything() {
        DatabaseUrl url = parse("postgres://db/my%2Fdata base%3F");
        assertThat(url.database()).isEqualTo("my/data base?");
        assertThat(url.toJdbc()).isEqualTo("jdbc:postgresql://db:5432/my%2Fdata%20base%3F");
    }

    @Test
    void a_malformed_url_is_not_quoted() {
        for (String url : List.of(
                "secret",
                "http://secret@db/app",
                "postgres://u:secret@db:secret/app",
                "postgres://u:secret@db",
                "postgres://u:secret@db/",
                "postgres://u:secret%zz@db/app",
                "postgres://u:secret@[::1/app",
                "postgres://u:secret@%2Fvar%2Frun/app",
                "postgres://u:secret@db:0/app",
                "postgres://u:secret@db:65536/app")) {
            assertThatThrownBy(() -> parse(url))
                    .as(url)
                    .isInstanceOf(UsageException.class)
                    .hasMessageStartingWith("--url is not the URL of a PostgreSQL database: ")
                    .hasMessageNotContaining("secret");
        }
    }

    private static void assertRefused(String parameters, String message) {
        assertThatThrownBy(() -> parse("postgresql://db/app?" + parameters))
                .as(parameters)
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    private static DatabaseUrl parse(String url) {
        return DatabaseUrl.parse("--url", url);
    }
}
