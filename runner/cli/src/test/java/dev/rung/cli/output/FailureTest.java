package dev.rung.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.usage.UsageException;
import dev.rung.engine.exception.ConnectionException;
import dev.rung.engine.model.Action.ShowStatus;
import dev.rung.engine.model.Message;
import org.junit.jupiter.api.Test;

final class FailureTest {

    private final IllegalStateException surprise = new IllegalStateException("what?");

    @Test
    void an_unexpected_exception_is_a_bug() {
        assertThat(new Failure(surprise, false).text(Style.PLAIN)).isEqualTo("""
            error: this is a bug in Rung: java.lang.IllegalStateException: what?
              run the command again with --verbose, and report the bug with the stack trace\
            """);
    }

    @Test
    void a_stack_trace_needs_verbose() {
        assertThat(new Failure(surprise, true).text(Style.PLAIN))
                .startsWith("error: this is a bug in Rung: java.lang.IllegalStateException: what?\n\n")
                .contains("at " + FailureTest.class.getName());
        assertThat(new Failure(new UsageException("no"), false).text(Style.PLAIN))
                .isEqualTo("error: no");
    }

    @Test
    void the_message_above_the_stack_trace_suggests_commands_too() {
        ConnectionException failure =
                new ConnectionException(Message.of("look at ").and(new ShowStatus()), surprise);
        assertThat(new Failure(failure, false).text(Style.PLAIN)).isEqualTo("error: look at rung status");
        assertThat(new Failure(failure, true).text(Style.PLAIN))
                .startsWith("error: look at rung status\n\n" + ConnectionException.class.getName()
                        + ": look at rung status\n\tat " + FailureTest.class.getName())
                .contains("\nCaused by: " + surprise);
    }
}
