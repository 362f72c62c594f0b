package dev.rung.cli.classpath;

import dev.rung.cli.usage.UsageException;
import dev.rung.engine.model.ScriptedSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which of the sets on the class path are meant.
 *
 * @param names {@code --set}, in the order given; may be empty
 * @param all {@code --all-sets}
 * @param origin where the names were given, for messages: {@code --set}
 */
public record SetSelection(List<String> names, boolean all, String origin) {

    private static final String OPTION = "--set";

    /** Every set there is. */
    public static final SetSelection ALL = new SetSelection(List.of(), true);

    /** Checks that the two don't contradict each other. */
    public SetSelection {
        names = List.copyOf(new LinkedHashSet<>(names));
        if (all && !names.isEmpty()) {
            throw new UsageException("--set and --all-sets contradict each other: give one of them");
        }
    }

    /**
     * What the command line says.
     *
     * @param names {@code --set}
     * @param all {@code --all-sets}
     */
    public SetSelection(List<String> names, boolean all) {
        this(names, all, OPTION);
    }

    /** Whether nothing is said. */
    public boolean isOpen() {
        return names.isEmpty() && !all;
    }

    /**
     * Chooses.
     *
     * @param found the sets on the class path, by name
     * @return at least one; in the order in which they were named, else by name
     * @throws UsageException if a name is unknown, or nothing is said and there isn't exactly one
     */
    public List<ScriptedSet> from(List<ScriptedSet> found) {
        if (found.isEmpty()) {
            throw new UsageException(prefix() + "there is no migration set on the class path\n"
                    + "  name the jars or folders that hold the migrations with --classpath;"
                    + " the package with the migrations bears @MigrationSet in its package-info.java");
        }
        if (!names.isEmpty()) {
            return names.stream().map(name -> find(name, found)).toList();
        }
        if (!all && found.size() > 1) {
            throw new UsageException("there are several migration sets on the class path\n"
                    + "  say which with --set, or --all-sets: " + list(found));
        }
        return found;
    }

    private ScriptedSet find(String name, List<ScriptedSet> found) {
        return found.stream()
                .filter(set -> set.name().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException(prefix() + "there is no migration set \"" + name
                        + "\" on the class path\n" + "  there is: " + list(found)));
    }

    /** Names the place where a mistake is, unless it is the command line. */
    public String prefix() {
        return origin.equals(OPTION) ? "" : origin + ": ";
    }

    private static String list(List<ScriptedSet> sets) {
        return sets.stream().map(set -> set.name().toString()).collect(Collectors.joining(", "));
    }
}
