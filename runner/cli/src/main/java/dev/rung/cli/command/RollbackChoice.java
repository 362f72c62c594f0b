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
 * The options that choose the target of a rollback.
 *
 * @param steps the value of {@code --steps}, or null
 * @param version the value of {@code --to}, or null
 * @param all whether {@code --all} is given
 * @param recorded the values of {@code --recorded}; may be empty
 */
record RollbackChoice(@Nullable Integer steps, @Nullable String version, boolean all, List<String> recorded) {

    RollbackChoice {
        recorded = List.copyOf(recorded);
    }

    /**
     * Returns the target that the options choose.
     *
     * @param command the command, for messages
     * @throws UsageException if they choose no target, or several
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
     * Plans the rollback of a set.
     *
     * @param target the result of {@link #target}
     */
    Plan plan(RollbackTarget target, Rung rung) {
        return rung.planRollback(target, Set.copyOf(recorded));
    }

    /**
     * Checks that {@code --to} is used with a single set.
     *
     * @throws UsageException if several sets are selected
     */
    void check(Workplace workplace) {
        if (version != null) {
            VersionArgument.onlyOne(workplace.rungs());
        }
    }
}
