package dev.rung.cli.command;

import dev.rung.cli.output.CommandWords;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.Rung;
import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.model.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves the values of {@code --to} and {@code --count} for migrate and plan. */
final class VersionArgument {

    private VersionArgument() {}

    /**
     * Resolves the target, and checks that its version exists. It needs no database.
     *
     * @param version the version as it was typed; null for the newest
     * @param count the number of migrations to apply at most; null for all
     * @param rungs the selected sets
     * @throws UsageException if both are given, the set has no such version, or several sets are selected
     */
    static Target resolve(@Nullable String version, @Nullable Integer count, List<Rung> rungs) {
        if (version != null && count != null) {
            throw new UsageException("--to and --count can't be combined\n  give one of them");
        }
        if (count != null) {
            return Target.next(count);
        }
        if (version == null) {
            return Target.latest();
        }
        Rung rung = onlyOne(rungs);
        try {
            rung.find(version);
        } catch (ProblemsException e) {
            throw new UsageException(
                    "--to: " + CommandWords.of(e.problems().getFirst().inFull()));
        }
        return Target.to(version);
    }

    /** Returns the only set, because a version belongs to one set. */
    static Rung onlyOne(List<Rung> rungs) {
        if (rungs.size() != 1) {
            throw new UsageException("--to names a version of one set, but several are selected\n  choose with --set");
        }
        return rungs.getFirst();
    }
}
