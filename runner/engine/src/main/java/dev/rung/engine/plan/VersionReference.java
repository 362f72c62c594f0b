package dev.rung.engine.plan;

import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.SetName;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Resolves the versions that users specify. */
public final class VersionReference {

    private VersionReference() {}

    /**
     * Finds the migration with an id, a class name, or a number with or without leading zeros.
     *
     * @param set the set, for the message
     * @param text the id, class name or number
     * @param known the existing versions
     * @throws ProblemsException if no version or more than one matches
     */
    public static MigrationId resolve(SetName set, String text, Collection<MigrationId> known) {
        return find(
                set,
                text,
                known,
                Problem.of(
                        "set " + set,
                        "the version \"" + text + "\" doesn't exist",
                        known.isEmpty() ? "the set is empty" : "its versions are " + list(known)));
    }

    /**
     * Finds an applied migration.
     *
     * @param set the set, for the message
     * @param text the id, class name or number
     * @param applied the applied versions
     * @throws ProblemsException if no version or more than one matches
     */
    public static MigrationId resolveApplied(SetName set, String text, Collection<MigrationId> applied) {
        return find(
                set,
                text,
                applied,
                Problem.of(
                        "set " + set,
                        "the version \"" + text + "\" is not applied",
                        applied.isEmpty() ? "nothing is applied" : "the applied versions are " + list(applied)));
    }

    private static MigrationId find(SetName set, String text, Collection<MigrationId> known, Problem ifAbsent) {
        MigrationId wanted = MigrationId.ofVersioned(text)
                .or(() -> MigrationId.ofRepeatable(text))
                .or(() -> MigrationId.parse(text))
                .orElse(null);
        if (wanted != null && known.contains(wanted)) {
            return wanted;
        }
        List<MigrationId> sameNumber = text.matches("\\d{1,18}")
                ? known.stream()
                        .filter(id -> !id.isRepeatable() && id.number() == Long.parseLong(text))
                        .sorted()
                        .toList()
                : List.of();
        if (sameNumber.size() == 1) {
            return sameNumber.getFirst();
        }
        throw new ProblemsException(List.of(
                sameNumber.isEmpty()
                        ? ifAbsent
                        : Problem.of(
                                "set " + set,
                                "the version \"" + text + "\" is ambiguous",
                                "name one of " + list(sameNumber))));
    }

    private static String list(Collection<MigrationId> ids) {
        return ids.stream().sorted().map(MigrationId::toString).collect(Collectors.joining(", "));
    }
}
