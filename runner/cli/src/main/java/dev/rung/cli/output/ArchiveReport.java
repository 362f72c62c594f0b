package dev.rung.cli.output;

import static java.util.stream.Collectors.joining;

import dev.rung.cli.archive.ArchiveMaker.Made;
import dev.rung.engine.model.ScriptedSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result of {@code rung prepare}.
 *
 * @param made the class-data archive
 * @param remembered the sets on the class path; empty if there is none
 */
public record ArchiveReport(Made made, Optional<Remembered> remembered) implements Report {

    /**
     * The sets on the class path.
     *
     * @param sets the sets
     * @param folder where their checksums are remembered; empty if they can't be
     */
    public record Remembered(List<ScriptedSet> sets, Optional<Path> folder) {

        /** Copies the list. */
        public Remembered {
            sets = List.copyOf(sets);
        }

        private long migrations() {
            return sets.stream().mapToLong(set -> set.allMigrations().count()).sum();
        }

        private String text() {
            String what = Words.count(migrations(), "migration") + " of "
                    + sets.stream().map(set -> set.name().toString()).collect(joining(", "));
            return folder.map(place -> "remembered " + what + " in " + place)
                    .orElse(what + " can't be remembered: rung validate shows whether they have problems");
        }
    }

    @Override
    public String text(Style style) {
        return "created " + made.file() + ": " + Words.count(made.bytes(), "byte") + ", in "
                + Words.of(made.duration())
                + remembered.map(sets -> "\n" + sets.text()).orElse("");
    }

    @Override
    public void json(ObjectNode node) {
        node.put("file", made.file().toString());
        node.put("bytes", made.bytes());
        node.put("duration_ms", made.duration().toMillis());
        remembered.flatMap(Remembered::folder).ifPresent(folder -> node.put("scripts", folder.toString()));
    }
}
