package dev.rung.engine.script;

import dev.rung.Steps;
import dev.rung.engine.discovery.DiscoveredMigration;
import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.model.AuthorFailure;
import dev.rung.engine.model.Checksum;
import dev.rung.engine.model.Lazy;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.Script;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.Scripts;
import dev.rung.engine.model.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Records the scripts of one migration from its class. */
final class RecordedScripts implements Scripts {

    private final Class<?> type;
    private final Lazy<Recorded> up;
    private final Lazy<Recorded> down;
    private final Lazy<Checksum> checksum;
    private final Lazy<List<Problem>> problems;

    private RecordedScripts(DiscoveredMigration migration, MigrationAnnotations annotations) {
        this.type = migration.type();
        this.up = new Lazy<>(() -> record("up", migration.up()));
        this.down = new Lazy<>(() -> record("down", migration.down()));
        this.checksum = new Lazy<>(() -> up().checksum());
        this.problems = new Lazy<>(() -> check(migration, annotations));
    }

    /** The migration with scripts that are recorded when they are first used. */
    static ScriptedMigration migration(DiscoveredMigration discovered) {
        MigrationAnnotations annotations = MigrationAnnotations.of(discovered.type());
        return new ScriptedMigration(
                discovered.id(),
                sourceOf(discovered.type()),
                annotations.mode(),
                annotations.timeouts(),
                new RecordedScripts(discovered, annotations));
    }

    private static SourceLine sourceOf(Class<?> type) {
        return new SourceLine(type.getSimpleName() + ".java", 0);
    }

    @Override
    public Script up() {
        return up.get().script();
    }

    @Override
    public Script down() {
        return down.get().script();
    }

    @Override
    public Checksum checksum() {
        return checksum.get();
    }

    @Override
    public List<Problem> obstacles() {
        return up.get().failures();
    }

    @Override
    public List<Problem> problems() {
        return problems.get();
    }

    /**
     * The result of a recording.
     *
     * @param result the script; empty if the method threw
     * @param failures what the method threw; empty if it threw nothing
     */
    private record Recorded(Optional<Script> result, List<Problem> failures) {

        Script script() {
            return result.orElseThrow(() -> new ProblemsException(failures));
        }
    }

    private Recorded record(String method, Consumer<Steps> direction) {
        try {
            return new Recorded(Optional.of(Recorder.record(type, direction)), List.of());
        } catch (Throwable e) {
            AuthorFailure failure = AuthorFailure.of(e);
            return new Recorded(
                    Optional.empty(),
                    List.of(new Problem(
                            type.getSimpleName(),
                            new CallSite(type).lineOf(failure.thrown()),
                            method + " throws while it is recorded: " + failure.description(),
                            failure.remedy("only record steps there; put code that needs a database into"
                                    + " steps.call(...)"))));
        }
    }

    private List<Problem> check(DiscoveredMigration migration, MigrationAnnotations annotations) {
        List<Problem> found = new ArrayList<>();
        found.addAll(check("up", migration.up(), up.get()));
        found.addAll(check("down", migration.down(), down.get()));
        found.addAll(annotations.problems());
        if (up.get().result().isPresent() && down.get().result().isPresent()) {
            found.addAll(ScriptRules.check(type.getSimpleName(), sourceOf(type), annotations.mode(), up(), down()));
        }
        return List.copyOf(found);
    }

    private List<Problem> check(String method, Consumer<Steps> direction, Recorded recorded) {
        boolean isSame = recorded.result().isEmpty() || isSame(recorded.script(), record(method, direction));
        return isSame
                ? recorded.failures()
                : List.of(new Problem(
                        type.getSimpleName(),
                        sourceOf(type),
                        method + " gives different steps each time it is recorded",
                        "remove the clock, random numbers and other changing input from it"));
    }

    private static boolean isSame(Script script, Recorded again) {
        return again.result()
                .filter(other -> other.checksum().equals(script.checksum()))
                .isPresent();
    }
}
