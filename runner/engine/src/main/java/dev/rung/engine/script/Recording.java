package dev.rung.engine.script;

import dev.rung.Steps;
import dev.rung.Stepwise;
import dev.rung.Timeouts;
import dev.rung.engine.discovery.DiscoveredMigration;
import dev.rung.engine.discovery.DiscoveredSet;
import dev.rung.engine.model.AuthorFailure;
import dev.rung.engine.model.Durations;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.Script;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.ScriptedMigration.Mode;
import dev.rung.engine.model.ScriptedSeed;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.SourceLine;
import dev.rung.engine.model.TimeoutOverrides;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Records the scripts of a whole set. */
public final class Recording {

    private final List<Problem> problems = new ArrayList<>();

    private Recording() {}

    /**
     * Records every migration of a set and checks the scripts. Seeds are recorded when they are needed.
     *
     * @param set what was discovered
     * @return the set with its scripts; its problems are those of discovery, followed by those of the scripts
     */
    public static ScriptedSet of(DiscoveredSet set) {
        Recording recording = new Recording();
        recording.problems.addAll(set.problems());
        List<ScriptedMigration> migrations = recording.recordAll(set.migrations());
        List<ScriptedMigration> repeatables = recording.recordAll(set.repeatables());
        List<ScriptedSeed> seeds = set.seeds().stream()
                .map(seed -> SeedRecording.of(seed, set.schema()))
                .toList();
        return new ScriptedSet(
                set.name(),
                set.schema(),
                set.missing(),
                migrations,
                repeatables,
                seeds,
                set.severities(),
                recording.problems);
    }

    private List<ScriptedMigration> recordAll(List<DiscoveredMigration> discovered) {
        List<ScriptedMigration> recorded = new ArrayList<>();
        for (DiscoveredMigration migration : discovered) {
            record(migration).ifPresent(recorded::add);
        }
        return recorded;
    }

    private Optional<ScriptedMigration> record(DiscoveredMigration migration) {
        Optional<Script> up = record(migration, "up", migration.up());
        Optional<Script> down = record(migration, "down", migration.down());
        if (up.isEmpty() || down.isEmpty()) {
            return Optional.empty();
        }
        Class<?> type = migration.type();
        ScriptedMigration recorded = new ScriptedMigration(
                migration.id(),
                new SourceLine(type.getSimpleName() + ".java", 0),
                type.isAnnotationPresent(Stepwise.class) ? Mode.STEPWISE : Mode.TRANSACTIONAL,
                timeoutsOf(type),
                up.get(),
                down.get());
        problems.addAll(ScriptRules.check(type.getSimpleName(), recorded));
        return Optional.of(recorded);
    }

    private Optional<Script> record(DiscoveredMigration migration, String method, Consumer<Steps> direction) {
        Class<?> type = migration.type();
        try {
            Script script = Recorder.record(type, direction);
            if (!Recorder.record(type, direction).checksum().equals(script.checksum())) {
                problems.add(new Problem(
                        type.getSimpleName(),
                        new SourceLine(type.getSimpleName() + ".java", 0),
                        method + " gives different steps each time it is recorded",
                        "remove the clock, random numbers and other changing input from it"));
            }
            return Optional.of(script);
        } catch (Throwable e) {
            report(
                    type,
                    method,
                    AuthorFailure.of(e),
                    "only record steps there; put code that needs a database into steps.call(...)");
            return Optional.empty();
        }
    }

    private void report(Class<?> type, String method, AuthorFailure failure, String remedy) {
        problems.add(new Problem(
                type.getSimpleName(),
                new CallSite(type).lineOf(failure.thrown()),
                method + " throws while it is recorded: " + failure.description(),
                failure.remedy(remedy)));
    }

    private TimeoutOverrides timeoutsOf(Class<?> type) {
        Timeouts declared = type.getAnnotation(Timeouts.class);
        return declared == null
                ? TimeoutOverrides.NONE
                : new TimeoutOverrides(
                        duration(type, "lock", declared.lock()),
                        duration(type, "statement", declared.statement()),
                        duration(type, "migration", declared.migration()));
    }

    private @Nullable Duration duration(Class<?> type, String element, String text) {
        if (text.isEmpty()) {
            return null;
        }
        Optional<Duration> parsed = Durations.parse(text);
        if (parsed.isEmpty()) {
            problems.add(new Problem(
                    type.getSimpleName(),
                    new SourceLine(type.getSimpleName() + ".java", 0),
                    "@Timeouts(" + element + " = \"" + text + "\") is not a duration",
                    "write an integer and a unit, such as 500ms, 5s, 10min or 1h"));
        } else if (parsed.get().compareTo(Durations.LONGEST) > 0) {
            problems.add(new Problem(
                    type.getSimpleName(),
                    new SourceLine(type.getSimpleName() + ".java", 0),
                    "@Timeouts(" + element + " = \"" + text + "\") is longer than PostgreSQL's longest duration",
                    "write 596h or less, or 0 for no limit"));
        }
        return parsed.orElse(null);
    }
}
