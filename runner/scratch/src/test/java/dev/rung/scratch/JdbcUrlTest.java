package dev.rung.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class JdbcUrlTest {

    @Test
    void the_database_is_replaced_and_everything_else_stays() {
        JdbcUrl url =
                JdbcUrl.parse("jdbc:postgresql://one:5432,[::1]:5433/app?sslmode=require&user=ann&password=a%26b");

        assertThat(url.parameters()).isEqualTo(Map.of("sslmode", "require", "user", "ann", "password", "a&b"));
        assertThat(url.withoutLogin().withDatabase("a b"))
                .hasToString("jdbc:postgresql://one:5432,[::1]:5433/a%20b?sslmode=require");
    }

    @Test
    void the_maintenance_database_is_the_default() {
        assertThat(JdbcUrl.parse("jdbc:postgresql://localhost")).hasToString("jdbc:postgresql://localhost/postgres");
        assertThat(JdbcUrl.parse("jdbc:postgresql://localhost/?user=ann").database())
                .isEqualTo("postgres");
    }

    @Test
    void another_kind_of_url_is_refused_without_repeating_the_password_in_it() {
        assertThatThrownBy(() -> JdbcUrl.parse("postgres://ann:secret@localhost/app"))
                .isInstanceOf(ScratchException.class)
                .hasMessage("not a JDBC URL of PostgreSQL: it must look like jdbc:postgresql://host:5432/database");
    }
}
