package dev.rung.engine.store;

import dev.rung.engine.model.Checksum;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.Script;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.Scripts;
import dev.rung.engine.model.SetName;
import java.util.List;

/**
 * The scripts of a migration of which only the checksum is stored.
 *
 * @param set its set
 * @param id the migration
 * @param checksum the checksum of its {@code up}
 * @param isClean whether both scripts were checked, without any problem or finding
 * @param recorded records the scripts
 */
record StoredScripts(SetName set, MigrationId id, Checksum checksum, boolean isClean, RecordedSets recorded)
        implements Scripts {

    @Override
    public Script up() {
        return migration().up();
    }

    @Override
    public Script down() {
        return migration().down();
    }

    @Override
    public List<Problem> obstacles() {
        return List.of();
    }

    @Override
    public List<Problem> problems() {
        return isClean ? List.of() : migration().problems();
    }

    private ScriptedMigration migration() {
        return recorded.migration(set, id, checksum.value());
    }
}
