package dev.rung.engine.adoption;

import dev.rung.engine.exception.AdoptionRefusedException;
import dev.rung.engine.history.History;
import dev.rung.engine.model.Action.Migrate;
import dev.rung.engine.model.Action.ResolveApplied;
import dev.rung.engine.model.Action.ShowStatus;
import dev.rung.engine.model.HistoryEntry;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.SetName;
import java.util.List;
import java.util.Optional;

/**
 * Checks a history before a baseline: no migration is interrupted or newer than the baseline, and at least one isn't
 * recorded yet.
 */
final class BaselineRules {

    private final SetName set;
    private final History history;
    private final MigrationId last;

    BaselineRules(SetName set, History history, MigrationId last) {
        this.set = set;
        this.history = history;
        this.last = last;
    }

    void check(List<ScriptedMigration> upTo) {
        for (HistoryEntry entry : history.entries()) {
            if (!entry.state().isComplete()) {
                throw refused(
                        entry.id() + " was interrupted",
                        Message.of("complete it with ")
                                .and(new Migrate())
                                .and(", or see ")
                                .and(new ShowStatus()));
            }
            if (!entry.id().isRepeatable() && entry.id().compareTo(last) > 0) {
                throw refused(
                        entry.id() + " is applied, which is newer than " + last,
                        Message.of("record single migrations with ").and(new ResolveApplied(Optional.empty())));
            }
        }
        List<String> versions =
                upTo.stream().map(migration -> migration.id().toString()).toList();
        List<String> strange = history.unclaimed().stream()
                .filter(version -> !versions.contains(version))
                .toList();
        if (!strange.isEmpty()) {
            throw refused(
                    "schema_migrations has rows that aren't migrations of the set up to " + last + ": "
                            + String.join(", ", strange),
                    Message.of("name a later version, or delete the rows"));
        }
        List<String> foreign = upTo.stream()
                .map(ScriptedMigration::id)
                .filter(history.foreign()::containsKey)
                .map(id -> id + " of the set \"" + history.foreign().get(id) + "\"")
                .toList();
        if (!foreign.isEmpty()) {
            throw refused(
                    "the schema's history contains " + String.join(", ", foreign),
                    Message.of("apply the sets to different schemas, or give their migrations different names"));
        }
        if (upTo.stream().allMatch(migration -> history.find(migration.id()).isPresent())) {
            throw refused(
                    "every migration up to " + last + " is already recorded",
                    Message.of("see ").and(new ShowStatus()));
        }
    }

    private AdoptionRefusedException refused(String fact, Message remedy) {
        return new AdoptionRefusedException(Message.of("set \"" + set + "\" can't be baselined to " + last + ": " + fact
                        + "; nothing was recorded\n  ")
                .and(remedy));
    }
}
