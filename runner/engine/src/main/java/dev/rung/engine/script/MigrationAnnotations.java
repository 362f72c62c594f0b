package dev.rung.engine.script;

import dev.rung.Stepwise;
import dev.rung.Timeouts;
import dev.rung.engine.model.Durations;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.ScriptedMigration.Mode;
import dev.rung.engine.model.SourceLine;
import dev.rung.engine.model.TimeoutOverrides;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the annotations of a migration's class say.
 *
 * @param mode how the migration is applied
 * @param timeouts the limits that it overrides
 * @param problems malformed durations
 */
record MigrationAnnotations(Mode mode, TimeoutOverrides timeouts, List<Problem> problems) {

    static MigrationAnnotations of(Class<?> type) {
        Mode mode = type.isAnnotationPresent(Stepwise.class) ? Mode.STEPWISE : Mode.TRANSACTIONAL;
        Timeouts declared = type.getAnnotation(Timeouts.class);
        if (declared == null) {
            return new MigrationAnnotations(mode, TimeoutOverrides.NONE, List.of());
        }
        List<Problem> problems = new ArrayList<>();
        TimeoutOverrides timeouts = new TimeoutOverrides(
                duration(type, "lock", declared.lock(), problems),
                duration(type, "statement", declared.statement(), problems),
                duration(type, "migration", declared.migration(), problems));
        return new MigrationAnnotations(mode, timeouts, List.copyOf(problems));
    }

    private static @Nullable Duration duration(Class<?> type, String element, String text, List<Problem> problems) {
        if (text.isEmpty()) {
            return null;
        }
        Optional<Duration> parsed = Durations.parse(text);
        if (parsed.isEmpty()) {
            problems.add(problem(
                    type,
                    element,
                    text,
                    "is not a duration",
                    "write an integer and a unit, such as 500ms, 5s, 10min or 1h"));
        } else if (parsed.get().compareTo(Durations.LONGEST) > 0) {
            problems.add(problem(
                    type,
                    element,
                    text,
                    "is longer than PostgreSQL's longest duration",
                    "write 596h or less, or 0 for no limit"));
        }
        return parsed.orElse(null);
    }

    private static Problem problem(Class<?> type, String element, String text, String message, String remedy) {
        return new Problem(
                type.getSimpleName(),
                new SourceLine(type.getSimpleName() + ".java", 0),
                "@Timeouts(" + element + " = \"" + text + "\") " + message,
                remedy);
    }
}
