package dev.rung.engine.discovery;

import dev.rung.MigrationSet.Gaps;
import dev.rung.MigrationSet.Ties;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Checks the numbers of a set's migrations against the set's policies. */
final class SequenceRules {

    private SequenceRules() {}

    /**
     * Finds duplicates and gaps.
     *
     * @param migrations in order
     */
    static List<Problem> check(List<DiscoveredMigration> migrations, Ties ties, Gaps gaps) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < migrations.size(); i++) {
            DiscoveredMigration current = migrations.get(i);
            if (i == 0) {
                if (gaps == Gaps.REJECT
                        && !current.id().isTimestamp()
                        && current.id().number() > 1) {
                    problems.add(gap(current, 1));
                }
                continue;
            }
            DiscoveredMigration previous = migrations.get(i - 1);
            long step = current.id().number() - previous.id().number();
            if (step == 0 && (ties == Ties.REJECT || current.id().equals(previous.id()))) {
                problems.add(tie(previous, current));
            } else if (step > 1 && gaps == Gaps.REJECT && !current.id().isTimestamp()) {
                problems.add(gap(current, previous.id().number() + 1));
            }
        }
        return problems;
    }

    private static Problem tie(DiscoveredMigration first, DiscoveredMigration second) {
        return Problem.of(
                second.type().getSimpleName(),
                "has the number " + second.id().digits() + ", which is also the number of "
                        + first.type().getSimpleName(),
                "give one of them the next free number, or declare ties = BY_NAME in the set's @MigrationSet; if one of"
                        + " them has no source any more, delete its class file");
    }

    private static Problem gap(DiscoveredMigration after, long missing) {
        MigrationId id = after.id();
        String expected = String.format(Locale.ROOT, "%0" + id.digits().length() + "d", missing);
        return Problem.of(
                after.type().getSimpleName(),
                "has the number " + id.digits() + ", but there is no migration " + expected,
                "restore the missing migration, renumber this one, or declare gaps = ALLOW in the set's @MigrationSet");
    }
}
