package dev.rung.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ScratchServerTest {

    @Test
    void all_tests_of_a_jvm_share_one_server() {
        assertThat(ScratchServer.shared()).isSameAs(ScratchServer.shared());
    }

    @Test
    void a_server_that_was_given_survives_being_closed() {
        ScratchServer shared = ScratchServer.shared();
        ScratchServer given =
                GivenServer.at(shared.url() + "?user=" + shared.user() + "&password=" + shared.password());
        given.close();

        try (ScratchDatabase database = given.createDatabase()) {
            assertThat(given.version()).isEqualTo(shared.version());
            assertThat(database.url()).startsWith("jdbc:postgresql://").endsWith("/" + database.name());
        }
    }

    @Test
    void a_given_server_that_does_not_answer_is_named() {
        assertThatThrownBy(() -> GivenServer.at("jdbc:postgresql://localhost:1/app?user=ann&password=secret"))
                .isInstanceOf(ScratchException.class)
                .hasMessageStartingWith("no PostgreSQL server answers at jdbc:postgresql://localhost:1/app: ")
                .hasMessageNotContaining("secret");
    }
}
