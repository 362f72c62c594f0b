package dev.rung.app.referralos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Environment;
import dev.rung.Rule;
import dev.rung.Severity;
import dev.rung.engine.Rung;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.settings.LintSettings;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import org.junit.jupiter.api.Test;

/** Tests that the operations that the document forbids are errors, and that the set has none. */
class ForbiddenOperationsTest {

    private final ScriptedSet set = Rung.sets(getClass().getClassLoader()).stream()
            .filter(each -> each.name().value().equals("referralos"))
            .findFirst()
            .orElseThrow();

    @Test
    void a_long_operation_without_a_timeout_is_an_error_and_every_migration_has_one() {
        assertThat(set.severities()).containsEntry(Rule.STATEMENT_TIMEOUT, Severity.ERROR);
        assertThat(Rung.findings(set, LintSettings.DEFAULT)).isEmpty();
    }

    @Test
    void the_set_is_applied_to_production_without_an_acknowledgement() {
        try (ScratchDatabase database = ScratchServer.shared().createDatabase()) {
            Rung rung = Rung.on(database::connect)
                    .set(set)
                    .environment(Environment.PRODUCTION)
                    .build();
            assertThat(rung.migrate().completed()).hasSize(set.migrations().size());
        }
    }
}
