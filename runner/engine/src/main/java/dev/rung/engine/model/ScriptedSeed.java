package dev.rung.engine.model;

import dev.rung.Environment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A seed, which is recorded when its rows are needed. Thread-safe. */
public final class ScriptedSeed {

    private final SeedId id;
    private final Set<Environment> environments;
    private final Supplier<SeedScript> recorder;
    private @Nullable SeedScript script;

    /**
     * Creates a seed.
     *
     * @param id its id
     * @param environments the environments that it is planted in
     * @param recorder records it
     */
    public ScriptedSeed(SeedId id, Set<Environment> environments, Supplier<SeedScript> recorder) {
        this.id = id;
        this.environments = Set.copyOf(environments);
        this.recorder = recorder;
    }

    /** Its id. */
    public SeedId id() {
        return id;
    }

    /** The environments that it is planted in. */
    public Set<Environment> environments() {
        return environments;
    }

    /**
     * Its inserts, in the order of the tables' foreign keys; empty if the seed can't be recorded. The first call records
     * the seed. Streams of rows are closed and can't be read.
     */
    public List<SeedInsert> inserts() {
        return script().inserts();
    }

    /** Why the seed can't be recorded. The first call records the seed. */
    public Optional<Problem> problem() {
        return script().obstacle();
    }

    /**
     * Opens the seed to plant it. A seed with a stream of rows is recorded again, because a stream can be read once.
     *
     * @return the script, which the caller closes
     */
    public SeedScript open() {
        SeedScript recorded = script();
        if (!recorded.isStreamed()) {
            return recorded;
        }
        SeedScript fresh = recorder.get();
        if (fresh.obstacle().isEmpty() && !fresh.isLike(recorded)) {
            fresh.close();
            return new SeedScript(
                    List.of(),
                    Problem.of(
                            id.toString(),
                            "plant gives different rows each time it is recorded",
                            "remove the clock, random numbers and other changing input from it"));
        }
        return fresh;
    }

    private synchronized SeedScript script() {
        if (script == null) {
            script = recorder.get();
            script.close();
        }
        return script;
    }

    /** The id. */
    @Override
    public String toString() {
        return id.toString();
    }
}
