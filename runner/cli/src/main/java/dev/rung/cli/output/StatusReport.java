package dev.rung.cli.output;

import dev.rung.Environment;
import dev.rung.cli.output.TextTable.Column;
import dev.rung.engine.Overview;
import dev.rung.engine.model.EntryState;
import dev.rung.engine.model.HistoryEntry;
import dev.rung.engine.model.MigrationState;
import dev.rung.engine.model.MigrationStatus;
import dev.rung.engine.model.Status;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result of {@code rung status}.
 *
 * @param where the set and its database
 * @param overview the state of its migrations
 */
public record StatusReport(Where where, Overview overview) implements Report {

    private static final int STATE_COLUMN = 1;

    /** The states that the next run can't resolve by itself. */
    private static final Set<MigrationState> STUCK =
            EnumSet.of(MigrationState.REVERTING, MigrationState.MODIFIED, MigrationState.OUT_OF_ORDER);

    @Override
    public String text(Style style) {
        TextTable table = new TextTable(
                Column.left("MIGRATION"),
                Column.left("STATE"),
                Column.left("APPLIED AT (UTC)"),
                Column.right("STEPS"),
                Column.right("DURATION"),
                Column.left("BY"));
        List<MigrationStatus> migrations = status().migrations();
        migrations.forEach(migration -> addRow(table, migration));
        String rows = table.render(
                style,
                (column, row, text) -> column == STATE_COLUMN
                        ? colour(style, migrations.get(row).state(), text)
                        : text);
        return style.bold(where.toString()) + recorded() + "\n" + rows + "\n" + summary(status()) + leftovers(style)
                + hint(style);
    }

    @Override
    public void json(ObjectNode node) {
        node.put("set", status().set().toString());
        node.put("schema", status().schema().toString());
        node.put(
                "environment", overview.environment().map(Environment::toString).orElse(null));
        node.put("up_to_date", status().isUpToDate());
        ArrayNode migrations = node.putArray("migrations");
        for (MigrationStatus migration : status().migrations()) {
            Optional<HistoryEntry> entry = migration.entry();
            migrations
                    .addObject()
                    .put("id", migration.id().toString())
                    .put("state", migration.state().name().toLowerCase(Locale.ROOT))
                    .put(
                            "applied_at",
                            entry.map(it -> it.appliedAt().toInstant().toString())
                                    .orElse(null))
                    .put("steps_done", entry.map(HistoryEntry::stepsDone).orElse(null))
                    .put("steps_undone", entry.map(HistoryEntry::stepsUndone).orElse(null))
                    .put("steps_total", entry.map(HistoryEntry::stepsTotal).orElse(null))
                    .put("duration_ms", entry.map(HistoryEntry::durationMs).orElse(null))
                    .put("applied_by", entry.map(HistoryEntry::appliedBy).orElse(null))
                    .put("checksum", entry.map(HistoryEntry::checksum).orElse(null))
                    .put("tool_version", entry.map(HistoryEntry::toolVersion).orElse(null));
        }
        ArrayNode left = node.putArray("leftovers");
        overview.leftovers()
                .forEach(leftover -> left.addObject()
                        .put("kind", leftover.kind().name().toLowerCase(Locale.ROOT))
                        .put("object", leftover.object())
                        .put("sql", leftover.statement()));
    }

    private Status status() {
        return overview.status();
    }

    private static void addRow(TextTable table, MigrationStatus migration) {
        String id = migration.id().toString();
        String state = migration.state().toString();
        migration
                .entry()
                .ifPresentOrElse(
                        entry -> table.add(
                                id,
                                state,
                                Words.of(entry.appliedAt()),
                                steps(entry),
                                Words.of(Duration.ofMillis(entry.durationMs())),
                                entry.appliedBy()),
                        () -> table.add(id, state, "", "", "", ""));
    }

    private static String steps(HistoryEntry entry) {
        if (entry.state() == EntryState.REVERTING) {
            return entry.stepsUndone() + " undone of " + entry.down().size();
        }
        return entry.stepsDone() == entry.stepsTotal()
                ? String.valueOf(entry.stepsTotal())
                : entry.stepsDone() + " of " + entry.stepsTotal();
    }

    private static String colour(Style style, MigrationState state, String text) {
        return switch (state) {
            case APPLIED, BASELINE -> style.good(text);
            case PENDING, RUNNING, REVERTING, OUT_OF_ORDER -> style.notable(text);
            case MODIFIED, MISSING -> style.bad(text);
        };
    }

    private String recorded() {
        return overview.environment().map(it -> ", for " + it).orElse("");
    }

    /**
     * Summarizes several sets, one line for each.
     *
     * @param sets the sets
     */
    public static String summary(List<Status> sets) {
        int width = sets.stream()
                .mapToInt(set -> set.set().toString().length())
                .max()
                .orElse(0);
        return sets.stream()
                .map(set -> set.set() + " ".repeat(width - set.set().toString().length() + 2) + summary(set))
                .collect(Collectors.joining("\n"));
    }

    private static String summary(Status status) {
        if (status.migrations().isEmpty()) {
            return "the set is empty";
        }
        return Stream.concat(Stream.of(MigrationState.APPLIED), Arrays.stream(MigrationState.values()))
                .distinct()
                .filter(state -> !status.in(state).isEmpty())
                .map(state -> status.in(state).size() + " " + state)
                .collect(Collectors.joining(", "));
    }

    private String leftovers(Style style) {
        if (overview.leftovers().isEmpty()) {
            return "";
        }
        TextTable table =
                new TextTable(Column.left("INCOMPLETE OBJECT"), Column.left("KIND"), Column.left("REMOVED BY"));
        overview.leftovers()
                .forEach(
                        leftover -> table.add(leftover.object(), leftover.kind().toString(), leftover.statement()));
        return "\n\n" + table.render(style, (column, row, text) -> text)
                + "\na migration that is running removes its own objects when it is resumed";
    }

    private String hint(Style style) {
        if (status().isUpToDate()) {
            return "";
        }
        String plan = where.given().in("rung plan");
        if (isAny(STUCK)) {
            return "\n" + style.dim("next: " + plan + " shows what to do");
        }
        List<MigrationStatus> missing = status().in(MigrationState.MISSING);
        if (!missing.isEmpty()) {
            return missing.stream()
                    .map(migration -> "\n" + CommandWords.of(migration.missing().inFull()))
                    .collect(Collectors.joining());
        }
        return "\n" + style.dim("next: " + where.given().in("rung migrate") + "; " + plan + " shows its SQL");
    }

    private boolean isAny(Set<MigrationState> states) {
        return states.stream().anyMatch(state -> !status().in(state).isEmpty());
    }
}
