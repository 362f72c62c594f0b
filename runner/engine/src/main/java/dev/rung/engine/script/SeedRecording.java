package dev.rung.engine.script;

import dev.rung.Seed;
import dev.rung.engine.discovery.DiscoveredSeed;
import dev.rung.engine.model.AuthorFailure;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.ScriptedSeed;
import dev.rung.engine.model.SeedScript;
import java.util.List;

/** Records a seed. */
final class SeedRecording {

    private SeedRecording() {}

    /**
     * Creates a seed that is recorded when it is needed.
     *
     * @param seed what was discovered
     * @param home the own schema of its set
     */
    static ScriptedSeed of(DiscoveredSeed seed, SchemaName home) {
        return new ScriptedSeed(seed.id(), seed.environments(), () -> record(seed.seed(), home));
    }

    private static SeedScript record(Seed seed, SchemaName home) {
        try {
            return new SeedScript(FixtureRecorder.record(seed, home), null);
        } catch (Throwable e) {
            Class<?> type = seed.getClass();
            AuthorFailure failure = AuthorFailure.of(e);
            return new SeedScript(
                    List.of(),
                    new Problem(
                            type.getSimpleName(),
                            new CallSite(type).lineOf(failure.thrown()),
                            "plant throws while it is recorded: " + failure.description(),
                            failure.remedy("only pass rows to the fixtures there")));
        }
    }
}
