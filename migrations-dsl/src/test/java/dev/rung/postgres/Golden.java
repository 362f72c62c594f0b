package dev.rung.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The golden file of a family of statements. It contains the title of each example after {@code #}, its SQL, and the
 * description from the catalog after {@code =>}. {@code =>15} is the description up to version 15, if it differs.
 * {@code -Dgolden.update=true} rewrites the files.
 */
final class Golden {

    static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Path FOLDER = Path.of("src/test/resources/dev/rung/postgres");

    private final Path file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Golden(Path file) {
        this.file = file;
    }

    /** The expected results of an example. */
    static final class Entry {

        String sql = "";
        final TreeMap<Integer, String> catalog = new TreeMap<>();

        /** The expected description on a server of this version. */
        String catalog(int version) {
            Map.Entry<Integer, String> entry = catalog.ceilingEntry(version);
            return entry == null ? "" : entry.getValue();
        }

        /** Removes descriptions that equal the one of the next newer version. */
        private void removeRepetitions() {
            for (Integer version : catalog.descendingKeySet().stream().skip(1).toList()) {
                if (catalog.get(version).equals(catalog.higherEntry(version).getValue())) {
                    catalog.remove(version);
                }
            }
        }
    }

    static Golden read(String family) {
        Golden golden = new Golden(FOLDER.resolve(family + ".golden"));
        if (!Files.exists(golden.file)) {
            return golden;
        }
        Entry entry = new Entry();
        List<String> sql = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(golden.file)) {
                if (line.startsWith("# ")) {
                    entry = new Entry();
                    sql = new ArrayList<>();
                    golden.entries.put(line.substring(2), entry);
                } else if (line.startsWith("=>")) {
                    int space = line.indexOf(' ');
                    String limit = line.substring(2, space);
                    int version = limit.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(limit);
                    entry.catalog.merge(version, line.substring(space + 1), (one, other) -> one + "\n" + other);
                } else if (entry.catalog.isEmpty()) {
                    sql.add(line);
                    entry.sql = String.join("\n", sql).strip();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return golden;
    }

    Entry of(Example example) {
        return entries.computeIfAbsent(example.title(), title -> new Entry());
    }

    /** Writes the file with only the entries of these examples, in their order. */
    void write(List<Example> examples) {
        StringBuilder text = new StringBuilder();
        for (Example example : examples) {
            Entry entry = of(example);
            entry.removeRepetitions();
            text.append("# ").append(example.title()).append('\n');
            text.append(entry.sql).append('\n');
            entry.catalog.forEach((version, catalog) -> catalog.lines()
                    .forEach(line -> text.append("=>")
                            .append(version == Integer.MAX_VALUE ? "" : version.toString())
                            .append(' ')
                            .append(line)
                            .append('\n')));
            text.append('\n');
        }
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
