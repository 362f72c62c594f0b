package dev.rung.cli.command;

import dev.rung.cli.output.CommandWords;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.Rung;
import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.model.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of {@code --to} and {@code --count} on the way up. */
final class VersionArgument {

    private VersionArgument() {}

    /**
     * Checks that a version is there, without a database.
     *
     * @param version what was typed, null for the newest
     * @param count how many to apply at most, null for all
     * @param rungs the sets that are meant
     * @throws UsageException if it isn't a version of the one set that is meant
     */
    static Target resolve(@Nullable String version, @Nullable Integer count, List<Rung> rungs) {
        if (version != null && count != null) {
            throw new UsageException("--to and --count contradict each other: give one of them");
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

    /** The only set, since a version is one set's. */
    static Rung onlyOne(List<Rung> rungs) {
        if (rungs.size() != 1) {
            throw new UsageException(
                    "--to names a version of one set, but several sets are meant\n  say which with --set");
        }
        return rungs.getFirst();
    }
}
