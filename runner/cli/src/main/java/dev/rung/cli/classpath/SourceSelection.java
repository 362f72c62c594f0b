package dev.rung.cli.classpath;

import dev.rung.cli.usage.UsageException;
import dev.rung.engine.authoring.SourcePackage;
import dev.rung.engine.authoring.SourcePackage.Migrations;
import dev.rung.engine.authoring.SourcePackage.Seeds;
import dev.rung.engine.model.SetName;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Selects a set among the sources.
 *
 * @param set the name of the set; empty if none is given
 * @param prefix the prefix of messages, which names the origin of the set's name; empty for the command line
 * @param packageName the value of {@code --package}; empty if it isn't given
 * @param where the place that was searched for sources, for messages
 */
public record SourceSelection(Optional<String> set, String prefix, Optional<String> packageName, String where) {

    /**
     * Selects the migrations of a set.
     *
     * @param found the packages in the sources
     * @throws UsageException if there is no such set, or several match
     */
    public Migrations migrations(List<SourcePackage> found) {
        List<Migrations> all = only(Migrations.class, found);
        if (all.isEmpty()) {
            throw new UsageException("there is no migration set " + where
                    + "\n"
                    + "  rung init writes the first one; if the project already has one, change to the project's"
                    + " folder, or name the source root with --source: the package has @MigrationSet in its"
                    + " package-info.java");
        }
        if (packageName.isPresent()) {
            return one(
                    all,
                    it -> it.folder().packageName().equals(packageName.get()),
                    "there is no package " + packageName.get());
        }
        if (set.isPresent()) {
            return one(all, it -> names(it, set.get()), prefix + "there is no migration set \"" + set.get() + "\"");
        }
        if (all.stream().map(SourceSelection::name).distinct().count() > 1) {
            throw new UsageException(
                    "there are several migration sets " + where + "\n  choose with --set or --package: " + list(all));
        }
        return one(all, any -> true, "");
    }

    /**
     * Selects the seeds of a set.
     *
     * @param found the packages in the sources
     * @throws UsageException if there are no seeds
     */
    public Seeds seeds(List<SourcePackage> found) {
        Migrations migrations = migrations(found);
        SetName name = migrations
                .set()
                .orElseThrow(() ->
                        new UsageException("the package " + migrations.folder().packageName()
                                + " doesn't name its set by a string, so its seeds can't be found"
                                + "\n  write the name into @MigrationSet and @SeedSet"));
        List<Seeds> seeds = only(Seeds.class, found).stream()
                .filter(it -> it.set().equals(Optional.of(name)))
                .toList();
        if (seeds.isEmpty()) {
            throw new UsageException("the set \"" + name + "\" has no package for seeds"
                    + "\n  create a package whose package-info.java has @SeedSet(of = \"" + name + "\")");
        }
        return one(seeds, any -> true, "");
    }

    private <T extends SourcePackage> T one(List<T> all, Predicate<T> wanted, String absent) {
        List<T> chosen = all.stream().filter(wanted).toList();
        if (chosen.isEmpty()) {
            throw new UsageException(absent + " " + where + "\n  the sets are: " + list(all));
        }
        if (chosen.size() > 1) {
            throw new UsageException("there are several folders with the set " + name(chosen.getFirst()) + ": "
                    + chosen.stream().map(it -> it.folder().path().toString()).collect(Collectors.joining(", "))
                    + "\n  choose with --source");
        }
        return chosen.getFirst();
    }

    private static boolean names(SourcePackage found, String name) {
        return found.set().filter(it -> it.value().equals(name)).isPresent();
    }

    private static <T extends SourcePackage> List<T> only(Class<T> kind, List<SourcePackage> found) {
        return found.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static String list(List<? extends SourcePackage> found) {
        return found.stream().map(SourceSelection::name).distinct().sorted().collect(Collectors.joining(", "));
    }

    private static String name(SourcePackage found) {
        return found.set().map(SetName::toString).orElse(found.folder().packageName());
    }
}
