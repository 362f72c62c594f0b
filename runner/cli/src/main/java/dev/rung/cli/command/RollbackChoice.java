package dev.rung.cli.command;

import dev.rung.cli.usage.UsageException;
import dev.rung.engine.Rung;
import dev.rung.engine.model.Plan;
import dev.rung.engine.model.RollbackTarget;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far down to go, as the options say it.
 *
 * @param steps {@code --steps}, or null
 * @param version {@code --to}, or null
 * @param all {@code --all}
 * @param recorded {@code --recorded}; may be empty
 */
record RollbackChoice(@Nullable Integer steps, @Nullable String version, boolean all, List<String> recorded) {

    RollbackChoice {
        recorded = List.copyOf(recorded);
    }

    /**
     * What they mean.
     *
     * @param command the command, for messages
     * @throws UsageException if they say nothing, or contradict each other
     */
    RollbackTarget target(String command) {
        boolean isOnlyRecorded = steps == null && version == null && !all && !recorded.isEmpty();
        List<RollbackTarget> targets = Stream.of(
                        steps == null ? null : RollbackTarget.steps(steps),
                        version == null ? null : RollbackTarget.downTo(version),
                        all ? RollbackTarget.all() : null,
                        isOnlyRecorded ? RollbackTarget.onlyRecorded() : null)
                .filter(Objects::nonNull)
                .map(RollbackTarget.class::cast)
                .toList();
        if (targets.size() != 1) {
            throw new UsageException(command + (targets.isEmpty() ? " needs a target" : " takes one target")
                    + "\n  give one of --steps N, --to V and --all, or --recorded ID for that migration alone");
        }
        return targets.getFirst();
    }

    /**
     * Plans it for one of some sets.
     *
     * @param target what {@link #target} made of it
     */
    Plan plan(RollbackTarget target, Rung rung) {
        return rung.planRollback(target, Set.copyOf(recorded));
    }

    /**
     * Checks that a version is one set's.
     *
     * @throws UsageException if several sets are meant
     */
    void check(Workplace workplace) {
        if (version != null) {
            VersionArgument.onlyOne(workplace.rungs());
        }
    }
}
