package dev.rung.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class WordsTest {

    @Test
    void a_duration_is_as_exact_as_it_is_short() {
        assertThat(Words.of(Duration.ofMillis(12))).isEqualTo("12 ms");
        assertThat(Words.of(Duration.ofMillis(3_449))).isEqualTo("3.4 s");
        assertThat(Words.of(Duration.ofSeconds(125))).isEqualTo("2 min 5 s");
        assertThat(Words.of(Duration.ofMinutes(80))).isEqualTo("1 h 20 min");
    }

    @Test
    void one_thing_is_singular() {
        assertThat(Words.count(1, "step")).isEqualTo("1 step");
        assertThat(Words.count(0, "step")).isEqualTo("0 steps");
    }
}
