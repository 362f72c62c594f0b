package dev.rung.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropCascadeRuleTest {

    @TempDir
    private Path folder;

    @Test
    void an_object_that_is_dropped_with_its_dependents_is_found() {
        assertThat(Rules.check(folder, """
            steps.run(dropSchema("a").cascade());
            steps.run(dropType("b").cascade());
            steps.run(PostgresDSL.dropExtension("c").cascade());
            steps.run(PostgresDSL.dropOwned("d"));
            steps.run(dropSchema("e"), dropType("f"));
            """))
                .containsExactly(
                        "error drop-cascade V001_X.java:15 drops the schema \"a\" with CASCADE: all tables and"
                                + " columns that depend on it are lost",
                        "error drop-cascade V001_X.java:16 drops the type \"b\" with CASCADE: all tables and columns"
                                + " that depend on it are lost",
                        "error drop-cascade V001_X.java:17 drops the extension \"c\" with CASCADE: all tables and"
                                + " columns that depend on it are lost",
                        "error drop-cascade V001_X.java:18 drops everything that a role owns: the affected tables are"
                                + " unknown");
    }
}
