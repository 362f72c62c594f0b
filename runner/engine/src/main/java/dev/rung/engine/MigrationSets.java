package dev.rung.engine;

import dev.rung.engine.classpath.Fingerprint;
import dev.rung.engine.classpath.SearchPath;
import dev.rung.engine.discovery.Discovery;
import dev.rung.engine.lint.Linter;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.script.Recording;
import dev.rung.engine.settings.ScriptFolders;
import dev.rung.engine.store.ScriptStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds the migration sets of a class loader, in its classes or in a store. */
final class MigrationSets {

    private final ClassLoader classLoader;

    MigrationSets(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    /** Finds the sets in the classes. */
    List<ScriptedSet> find() {
        return find(SearchPath.of(classLoader));
    }

    private List<ScriptedSet> find(Optional<SearchPath> path) {
        return Discovery.scan(classLoader, path).stream().map(Recording::of).toList();
    }

    /**
     * Finds the sets in a store or, if they aren't stored, in the classes, and then stores them.
     *
     * @param folders the folders of the stores
     */
    List<ScriptedSet> find(ScriptFolders folders) {
        Optional<String> fingerprint =
                folders.equals(ScriptFolders.NONE) ? Optional.empty() : Fingerprint.of(classLoader);
        return fingerprint.flatMap(known -> stored(known, folders)).orElseGet(() -> {
            Optional<SearchPath> path = SearchPath.of(classLoader);
            List<ScriptedSet> sets = find(path);
            if (isWhole(path)) {
                fingerprint.ifPresent(known ->
                        folders.written().ifPresent(folder -> store(known, sets, folder, (set, migration) -> false)));
            }
            return sets;
        });
    }

    private Optional<List<ScriptedSet>> stored(String fingerprint, ScriptFolders folders) {
        return folders.read().stream()
                .flatMap(folder -> new ScriptStore(folder).read(fingerprint, this::find).stream())
                .findFirst();
    }

    /**
     * Finds the sets in the classes, checks their scripts, and stores which of them have neither problems nor findings.
     *
     * @param folders the folders of stores; the first one that can be written is used
     * @return the folder; empty if the sets can't be stored
     */
    Optional<Path> checkAndStore(List<Path> folders) {
        Optional<SearchPath> path = SearchPath.of(classLoader);
        List<ScriptedSet> sets = find(path);
        return Fingerprint.of(classLoader)
                .filter(known -> isWhole(path))
                .flatMap(known -> folders.stream()
                        .filter(folder -> store(known, sets, folder, MigrationSets::isClean))
                        .findFirst());
    }

    private static boolean isClean(ScriptedSet set, ScriptedMigration migration) {
        return migration.problems().isEmpty()
                && migration.up().acceptances().isEmpty()
                && Linter.isClean(set, migration);
    }

    /** Whether the fingerprint covers everything that the classes of the path can refer to. */
    private static boolean isWhole(Optional<SearchPath> path) {
        return path.filter(SearchPath::isSelfContained).isPresent();
    }

    /** Stores sets unless they have obstacles. */
    private boolean store(
            String fingerprint,
            List<ScriptedSet> sets,
            Path folder,
            BiPredicate<ScriptedSet, ScriptedMigration> isClean) {
        if (sets.stream().anyMatch(set -> !set.obstacles().isEmpty())) {
            return false;
        }
        byte[] content = ScriptStore.content(sets, isClean);
        // A compiler may have replaced classes since the fingerprint was determined.
        return Fingerprint.of(classLoader).filter(fingerprint::equals).isPresent()
                && new ScriptStore(folder).write(fingerprint, content);
    }
}
