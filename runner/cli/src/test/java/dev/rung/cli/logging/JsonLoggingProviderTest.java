package dev.rung.cli.logging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.Logger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Replaces standard error for a moment, so nothing else may run beside it. */
@Isolated
final class JsonLoggingProviderTest {

    private final PrintStream before = System.err;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(written, true, UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setErr(before);
    }

    @Test
    void a_message_is_a_line_with_its_logger_and_its_level() {
        Logger logger = new JsonLoggingProvider().getLoggerFactory().getLogger("some.library");
        logger.info("too quiet to be heard");
        logger.warn("first \"{}\"\nof {}", 1, 2);
        JsonNode line = onlyLine();
        assertThat(line.get("event").stringValue()).isEqualTo("log");
        assertThat(line.get("level").stringValue()).isEqualTo("warn");
        assertThat(line.get("logger").stringValue()).isEqualTo("some.library");
        assertThat(line.get("message").stringValue()).isEqualTo("first \"1\"\nof 2");
        assertThat(line.has("stack_trace")).isFalse();
    }

    @Test
    void an_exception_is_in_the_same_line() {
        new JsonLoggingProvider().getLogger("some.library").error("it failed", new IllegalStateException("broken"));
        assertThat(onlyLine().get("stack_trace").stringValue())
                .startsWith("java.lang.IllegalStateException: broken\n\tat ");
    }

    @Test
    void the_levels_are_those_of_the_simple_provider() {
        Logger silenced = new JsonLoggingProvider().getLogger("org.jooq.Tools");
        assertThat(silenced.isWarnEnabled()).isFalse();
        assertThat(silenced.isErrorEnabled()).isTrue();
        Logger other = new JsonLoggingProvider().getLogger("org.postgresql");
        assertThat(other.isWarnEnabled()).isTrue();
        assertThat(other.isInfoEnabled()).isFalse();
        assertThat(other.isDebugEnabled()).isFalse();
        assertThat(other.isTraceEnabled()).isFalse();
    }

    private JsonNode onlyLine() {
        assertThat(written.toString(UTF_8).lines()).hasSize(1);
        return JsonMapper.builder().build().readTree(written.toByteArray());
    }
}
