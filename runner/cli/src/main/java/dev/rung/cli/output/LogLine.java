package dev.rung.cli.output;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A line of the JSON log: one object, which begins with the time and the event. */
public final class LogLine {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private LogLine() {}

    /**
     * Renders a line.
     *
     * @param clock the clock
     * @param event the event's name, in snake case
     * @param details adds the other properties
     * @return the line, without a line break
     */
    public static String of(Clock clock, String event, Consumer<ObjectNode> details) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("time", TIME.format(clock.instant()));
        line.put("event", event);
        details.accept(line);
        return MAPPER.writeValueAsString(line);
    }
}
