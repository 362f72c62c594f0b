package dev.rung.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.usage.UsageException;
import org.junit.jupiter.api.Test;

final class FailureTest {

    private final IllegalStateException surprise = new IllegalStateException("what?");

    @Test
    void what_nobody_expected_is_a_bug() {
        assertThat(new Failure(surprise, false).text(Style.PLAIN)).isEqualTo("""
            error: this is a bug in Rung: java.lang.IllegalStateException: what?
              run it again with --verbose, and report it with the stack trace\
            """);
    }

    @Test
    void a_stack_trace_is_for_those_who_want_details() {
        assertThat(new Failure(surprise, true).text(Style.PLAIN))
                .startsWith("error: this is a bug in Rung: java.lang.IllegalStateException: what?\n\n")
                .contains("at " + FailureTest.class.getName());
        assertThat(new Failure(new UsageException("no"), false).text(Style.PLAIN))
                .isEqualTo("error: no");
    }
}
