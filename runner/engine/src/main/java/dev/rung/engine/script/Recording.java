package dev.rung.engine.script;

import dev.rung.engine.discovery.DiscoveredSet;
import dev.rung.engine.model.ScriptedSet;

/** Prepares the recording of a whole set. */
public final class Recording {

    private Recording() {}

    /**
     * Prepares the recording of a set. The scripts of migrations and the rows of seeds are recorded when they are first
     * used.
     *
     * @param set what was discovered
     */
    public static ScriptedSet of(DiscoveredSet set) {
        return new ScriptedSet(
                set.name(),
                set.schema(),
                set.missing(),
                set.migrations().stream().map(RecordedScripts::migration).toList(),
                set.repeatables().stream().map(RecordedScripts::migration).toList(),
                set.seeds().stream()
                        .map(seed -> SeedRecording.of(seed, set.schema()))
                        .toList(),
                set.severities(),
                set.problems());
    }
}
