package dev.rung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rung.engine.Databases.Database;
import dev.rung.engine.exception.MigrationFailedException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the default locale of the JVM has no effect, even if it uses other digits. */
@ExtendWith(Databases.class)
class LocaleTest {

    private final Locale before = Locale.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "mr-IN", "tr-TR"})
    void a_failure_names_its_statement_and_line(String locale, Database database) {
        ClassLoader loader = MigrationSources.shop(folder)
                .migration("V001_Init", """
                    steps.run(createTable("a").column("id", INTEGER));
                    steps.run(createTable("b").column("id", INTEGER));
                    steps.run(alterTable("nothing").addColumn("id", INTEGER));
                    steps.run(createTable("c").column("id", INTEGER));
                    """, "steps.run(dropTable(\"c\"), dropTable(\"b\"), dropTable(\"a\"));")
                .load();
        Locale.setDefault(Locale.forLanguageTag(locale));
        MigrationFailedException failure = catchThrowableOfType(
                MigrationFailedException.class,
                () -> database.rung(loader).build().migrate());
        assertThat(failure).hasMessageContaining("V001_Init.java:17");
    }

    @Test
    void a_gap_in_the_sequence_is_reported_in_ascii_digits(Database database) {
        ClassLoader loader = MigrationSources.shop(folder)
                .migration("V001_Init", "steps.sql(\"select 1\");", "steps.sql(\"select 1\");")
                .migration("V003_More", "steps.sql(\"select 1\");", "steps.sql(\"select 1\");")
                .load();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        assertThatThrownBy(() -> database.rung(loader).build()).hasMessageContaining("002");
    }
}
