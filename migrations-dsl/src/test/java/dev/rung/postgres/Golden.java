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
 * The golden file of a family of statements: for each example its title after {@code #}, its SQL, and after {@code =>} what
 * the catalog says. {@code =>15} is what it says up to version 15, where that differs. {@code -Dgolden.update=true} writes
 * the files anew.
 */
final class Golden {

    static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Path FOLDER = Path.of("src/test/resources/dev/rung/postgres");

    private final Path file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Golden(Path file) {
        this.file = file;
    }

    /** What is expected of an example. */
    static final class Entry {

        String sql = "";
        final TreeMap<Integer, String> catalog = new TreeMap<>();

        /** What the catalog of a server of this version says. */
        String catalog(int version) {
            Map.Entry<Integer, String> entry = catalog.ceilingEntry(version);
            return entry == null ? "" : entry.getValue();
        }

        /** Drops what says the same as the next newer version. */
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

    /** Keeps only the entries of these examples, in their order, and writes the file. */
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
