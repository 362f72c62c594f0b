package dev.rung.cli.command;

import dev.rung.engine.model.Durations;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses a duration. */
final class DurationConverter implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String text) {
        Duration duration = Durations.parse(text)
                .orElseThrow(() -> new TypeConversionException("\"" + text
                        + "\" is not a duration\n  write an integer and a unit, such as 500ms, 5s, 10min or 1h"));
        if (duration.compareTo(Durations.LONGEST) > 0) {
            throw new TypeConversionException(
                    "\"" + text + "\" is longer than PostgreSQL's longest duration\n  write 596h or less");
        }
        return duration;
    }
}
