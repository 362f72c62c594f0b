package dev.rung.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTablesTest {

    @TempDir
    private Path output;

    @Test
    void classes_are_made_from_the_migrated_schema_and_again_only_when_the_migrations_change() throws Exception {
        GenerateTables.main(new String[] {output.toString(), "app.tables"});
        Path record = output.resolve("app/tables/sample/tables/records/VisitsRecord.java");
        assertThat(record)
                .content()
                .contains("public VisitsRecord setId(Integer value)")
                .contains("OffsetDateTime value)")
                .contains("public VisitsRecord setAddress(");
        assertThat(output.resolve("app/tables/sample/tables/SchemaMigrations.java"))
                .doesNotExist();
        assertThat(output.resolve("app/tables/sample/tables/Visits.java"))
                .content()
                .doesNotContain("\"sample\"");

        Files.delete(record);
        GenerateTables.main(new String[] {output.toString(), "app.tables"});
        assertThat(record).doesNotExist();

        Path madeFrom = output.resolve(".made-from");
        Files.writeString(madeFrom, Files.readString(madeFrom).replace("001_init", "001_other"));
        GenerateTables.main(new String[] {output.toString(), "app.tables"});
        assertThat(record).exists();
    }

    @Test
    void wrong_usage_is_explained() {
        assertThatThrownBy(() -> GenerateTables.main(new String[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("usage: GenerateTables OUTPUT_DIRECTORY BASE_PACKAGE");
    }
}
