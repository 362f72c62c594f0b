package dev.rung.cli.classpath;

import dev.rung.cli.usage.UsageException;
import dev.rung.engine.model.ScriptedSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Selects sets on the class path.
 *
 * @param names the values of {@code --set}, in the order given; may be empty
 * @param all whether {@code --all-sets} is given
 * @param origin where the names were given, for messages: {@code --set}
 */
public record SetSelection(List<String> names, boolean all, String origin) {

    private static final String OPTION = "--set";

    /** Selects every set. */
    public static final SetSelection ALL = new SetSelection(List.of(), true);

    /** Copies the names without duplicates, and refuses {@code --set} together with {@code --all-sets}. */
    public SetSelection {
        names = List.copyOf(new LinkedHashSet<>(names));
        if (all && !names.isEmpty()) {
            throw new UsageException("--set and --all-sets can't be combined\n  give one of them");
        }
    }

    /**
     * The selection of the command line.
     *
     * @param names the values of {@code --set}
     * @param all whether {@code --all-sets} is given
     */
    public SetSelection(List<String> names, boolean all) {
        this(names, all, OPTION);
    }

    /** Whether neither option is given. */
    public boolean isOpen() {
        return names.isEmpty() && !all;
    }

    /**
     * Returns the selected sets.
     *
     * @param found the sets on the class path, by name
     * @return at least one set, in the order of the names if they are given, else by name
     * @throws UsageException if a name is unknown, there is no set, or neither option is given and there are several sets
     */
    public List<ScriptedSet> from(List<ScriptedSet> found) {
        if (found.isEmpty()) {
            throw new UsageException(prefix() + "there is no migration set on the class path\n"
                    + "  name the jars or folders that contain the migrations with --classpath;"
                    + " the package of the migrations has @MigrationSet in its package-info.java\n"
                    + "  rung init writes a first set into a new project");
        }
        if (!names.isEmpty()) {
            return names.stream().map(name -> find(name, found)).toList();
        }
        if (!all && found.size() > 1) {
            throw new UsageException("there are several migration sets on the class path\n"
                    + "  choose with --set or --all-sets: " + list(found));
        }
        return found;
    }

    private ScriptedSet find(String name, List<ScriptedSet> found) {
        return found.stream()
                .filter(set -> set.name().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException(prefix() + "there is no migration set \"" + name
                        + "\" on the class path\n" + "  the sets are: " + list(found)));
    }

    /** The prefix of messages, which names the origin of the selection; empty for the command line. */
    public String prefix() {
        return origin.equals(OPTION) ? "" : origin + ": ";
    }

    private static String list(List<ScriptedSet> sets) {
        return sets.stream().map(set -> set.name().toString()).collect(Collectors.joining(", "));
    }
}
