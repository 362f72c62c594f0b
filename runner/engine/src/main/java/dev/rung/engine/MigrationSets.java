package dev.rung.engine;

import dev.rung.engine.classpath.Fingerprint;
import dev.rung.engine.classpath.SearchPath;
import dev.rung.engine.discovery.Discovery;
import dev.rung.engine.lint.Linter;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.script.Recording;
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
        return Discovery.scan(classLoader, SearchPath.of(classLoader)).stream()
                .map(Recording::of)
                .toList();
    }

    /**
     * Finds the sets in a store or, if they aren't stored, in the classes, and then stores them.
     *
     * @param folder the folder of the store
     */
    List<ScriptedSet> find(Path folder) {
        ScriptStore store = new ScriptStore(folder);
        Optional<String> fingerprint = Fingerprint.of(classLoader);
        return fingerprint.flatMap(known -> store.read(known, this::find)).orElseGet(() -> {
            List<ScriptedSet> sets = find();
            fingerprint.ifPresent(known -> store(known, sets, store, (set, migration) -> false));
            return sets;
        });
    }

    /**
     * Checks all scripts of sets, and stores which of them have neither problems nor findings.
     *
     * @param sets the sets
     * @param folder the folder of the store
     */
    void checkAndStore(List<ScriptedSet> sets, Path folder) {
        Fingerprint.of(classLoader)
                .ifPresent(known -> store(known, sets, new ScriptStore(folder), MigrationSets::isClean));
    }

    private static boolean isClean(ScriptedSet set, ScriptedMigration migration) {
        return migration.problems().isEmpty() && Linter.isClean(set, migration);
    }

    /** Stores sets unless they have obstacles, or the fingerprint doesn't cover the whole class path. */
    private void store(
            String fingerprint,
            List<ScriptedSet> sets,
            ScriptStore store,
            BiPredicate<ScriptedSet, ScriptedMigration> isClean) {
        boolean isWhole =
                SearchPath.of(classLoader).filter(SearchPath::isSelfContained).isPresent();
        if (isWhole && sets.stream().allMatch(set -> set.obstacles().isEmpty())) {
            byte[] content = ScriptStore.content(sets, isClean);
            // A compiler may have replaced classes since the fingerprint was determined.
            if (Fingerprint.of(classLoader).filter(fingerprint::equals).isPresent()) {
                store.write(fingerprint, content);
            }
        }
    }
}
