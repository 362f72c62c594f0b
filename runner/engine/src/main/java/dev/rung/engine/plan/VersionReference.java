package dev.rung.engine.plan;

import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.SetName;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a person types to mean a version. */
public final class VersionReference {

    private VersionReference() {}

    /**
     * Finds the one migration that is meant: by its id, by its class's name, or by its number, with or without leading
     * zeros.
     *
     * @param set the set, for the message
     * @param text what was typed
     * @param known the versions that can be meant
     * @throws ProblemsException if there is none, or more than one
     */
    public static MigrationId resolve(SetName set, String text, Collection<MigrationId> known) {
        return find(
                set,
                text,
                known,
                Problem.of(
                        "set " + set,
                        "there is no version \"" + text + "\"",
                        known.isEmpty() ? "the set is empty" : "its versions are " + list(known)));
    }

    /**
     * Finds the one migration that is meant among those that are applied.
     *
     * @param set the set, for the message
     * @param text what was typed
     * @param applied the versions that are applied
     * @throws ProblemsException if there is none, or more than one
     */
    public static MigrationId resolveApplied(SetName set, String text, Collection<MigrationId> applied) {
        return find(
                set,
                text,
                applied,
                Problem.of(
                        "set " + set,
                        "the version \"" + text + "\" is not applied",
                        applied.isEmpty() ? "nothing is applied" : "applied are " + list(applied)));
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
                                "say which: " + list(sameNumber))));
    }

    private static String list(Collection<MigrationId> ids) {
        return ids.stream().sorted().map(MigrationId::toString).collect(Collectors.joining(", "));
    }
}
