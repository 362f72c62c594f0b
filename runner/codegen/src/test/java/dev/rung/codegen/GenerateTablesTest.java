package dev.rung.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GenerateTablesTest {

    @TempDir
    private Path output;

    @Test
    void a_set_becomes_a_package_with_a_record_class_for_each_table() throws Exception {
        GenerateTables.main(new String[] {output.toString(), "com.example"});

        Path set = output.resolve("com/example/sample_set");
        assertThat(set.resolve("tables/Guests.java")).exists();
        assertThat(set.resolve("enums/Mood.java")).exists();
        assertThat(set.resolve("tables/records/GuestsRecord.java"))
                .content()
                .contains("public GuestsRecord setId(UUID value)")
                .contains("public GuestsRecord setMood(Mood value)")
                .contains("public GuestsRecord setAddress(String value)")
                .contains("public GuestsRecord setArrivedAt(OffsetDateTime value)");
    }

    @Test
    void the_history_is_left_out_and_no_schema_is_named() throws Exception {
        GenerateTables.main(new String[] {output.toString(), "com.example"});

        assertThat(sources("").values()).noneMatch(source -> source.contains("schema_migration"));
        assertThat(sources("").values()).noneMatch(source -> source.contains("elsewhere"));
    }

    @Test
    void the_same_migrations_give_the_same_classes() throws Exception {
        GenerateTables.main(new String[] {output.resolve("one").toString(), "com.example"});
        GenerateTables.main(new String[] {output.resolve("two").toString(), "com.example"});

        assertThat(sources("one")).isNotEmpty().isEqualTo(sources("two"));
    }

    @Test
    void nothing_is_written_again_while_no_migration_changes() throws Exception {
        GenerateTables.main(new String[] {output.toString(), "com.example"});
        Path table = output.resolve("com/example/sample_set/tables/Guests.java");
        Files.writeString(table, "// touched", StandardOpenOption.APPEND);

        GenerateTables.main(new String[] {output.toString(), "com.example"});
        assertThat(table).content().endsWith("// touched");

        GenerateTables.main(new String[] {output.toString(), "com.example.other"});
        assertThat(output.resolve("com/example/other/sample_set/tables/Guests.java"))
                .exists();
    }

    @Test
    void wrong_arguments_are_answered_with_the_usage() {
        assertThatThrownBy(() -> GenerateTables.main(new String[] {"out"}))
                .hasMessage("usage: GenerateTables OUTPUT_DIRECTORY BASE_PACKAGE");
    }

    private Map<String, String> sources(String folder) throws IOException {
        Path root = output.resolve(folder);
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return sources;
    }
}
