package dev.rung.engine.script;

import dev.rung.engine.discovery.DiscoveredSeed;
import dev.rung.engine.discovery.DiscoveredSet;
import dev.rung.engine.model.AuthorFailure;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.ScriptedSeed;
import dev.rung.engine.model.ScriptedSet;
import java.util.ArrayList;
import java.util.List;

/** Records the scripts of a whole set. */
public final class Recording {

    private final List<Problem> problems = new ArrayList<>();

    private Recording() {}

    /**
     * Prepares the recording of a set. The scripts of a migration are recorded when they are first used.
     *
     * @param set what was discovered
     */
    public static ScriptedSet of(DiscoveredSet set) {
        Recording recording = new Recording();
        recording.problems.addAll(set.problems());
        List<ScriptedSeed> seeds = recording.recordSeeds(set.seeds(), set.schema());
        return new ScriptedSet(
                set.name(),
                set.schema(),
                set.missing(),
                set.migrations().stream().map(RecordedScripts::migration).toList(),
                set.repeatables().stream().map(RecordedScripts::migration).toList(),
                seeds,
                set.severities(),
                recording.problems);
    }

    private List<ScriptedSeed> recordSeeds(List<DiscoveredSeed> discovered, SchemaName home) {
        List<ScriptedSeed> recorded = new ArrayList<>();
        for (DiscoveredSeed seed : discovered) {
            try {
                recorded.add(
                        new ScriptedSeed(seed.id(), seed.environments(), FixtureRecorder.record(seed.seed(), home)));
            } catch (Throwable e) {
                report(seed.seed().getClass(), "plant", AuthorFailure.of(e), "only pass rows to the fixtures there");
            }
        }
        return recorded;
    }

    private void report(Class<?> type, String method, AuthorFailure failure, String remedy) {
        problems.add(new Problem(
                type.getSimpleName(),
                new CallSite(type).lineOf(failure.thrown()),
                method + " throws while it is recorded: " + failure.description(),
                failure.remedy(remedy)));
    }
}
