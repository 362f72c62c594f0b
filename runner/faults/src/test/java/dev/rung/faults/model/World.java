package dev.rung.faults.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The state that a sequence changes: the classes and the database.
 *
 * @param classes the migrations on the class path, in the order of application
 * @param contents the schemas
 * @param history the rows of the history, in the order of application
 * @param log the lines of the log, without attempts that were retried
 */
record World(List<Definition> classes, Contents contents, List<Entry> history, List<String> log) {

    static final World EMPTY = new World(List.of(), Contents.EMPTY, List.of(), List.of());

    World {
        classes = List.copyOf(classes);
        history = List.copyOf(history);
        log = List.copyOf(log);
    }

    Optional<Definition> find(String id) {
        return classes.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    Optional<Entry> entry(String id) {
        return history.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    World with(Contents other) {
        return new World(classes, other, history, log);
    }

    World withClasses(Stream<Definition> others) {
        return new World(
                others.sorted((one, other) -> Definition.ORDER.compare(one.id(), other.id()))
                        .toList(),
                contents,
                history,
                log);
    }

    /** Replaces the row of a migration, or adds it as the newest. */
    World with(Entry entry) {
        if (entry(entry.id()).isEmpty()) {
            return withNewest(entry);
        }
        return withHistory(history.stream()
                .map(each -> each.id().equals(entry.id()) ? entry : each)
                .toList());
    }

    /** Adds a row as the newest. */
    World withNewest(Entry entry) {
        List<Entry> entries = new ArrayList<>(without(entry.id()).history);
        entries.add(entry);
        return withHistory(entries);
    }

    World without(String id) {
        return withHistory(
                history.stream().filter(each -> !each.id().equals(id)).toList());
    }

    World withHistory(List<Entry> entries) {
        return new World(classes, contents, entries, log);
    }

    World logged(String action, String id, String outcome) {
        List<String> lines = new ArrayList<>(log);
        lines.add(action + " " + id + " " + outcome);
        return new World(classes, contents, history, lines);
    }

    /** Adds the log line about the environment of the database, which is recorded once. */
    World withPurpose() {
        return log.contains("protect - done") ? this : logged("protect", "-", "done");
    }

    /** Whether all classes are applied unchanged, and nothing else is. */
    boolean isUpToDate() {
        return history.stream().allMatch(entry -> find(entry.id()).isPresent())
                && classes.stream()
                        .allMatch(each -> entry(each.id())
                                .filter(entry -> entry.state().isComplete() && entry.isOf(each))
                                .isPresent());
    }
}
