package dev.rung.engine.lint;

import dev.rung.engine.model.Change;
import dev.rung.engine.model.Change.MayBeThere;
import dev.rung.engine.model.Change.Renames;
import dev.rung.engine.model.Removal.DeletesRows;
import dev.rung.engine.model.Removal.DropsObject;
import dev.rung.engine.model.Removal.DropsOwned;
import dev.rung.engine.model.Removal.EmptiesTable;
import dev.rung.engine.model.Step;
import dev.rung.engine.model.Step.QueryStep;
import dev.rung.engine.model.TableChange;
import dev.rung.engine.model.TableChange.RenamesTable;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Name;

/**
 * The objects that migrations have created so far, by their current names. An object that existed before still counts
 * as old after it is renamed.
 */
final class NewObjects {

    private final Set<Name> names = new HashSet<>();

    /** Whether a change affects one of the new objects. */
    boolean concerns(Change change) {
        return switch (change) {
            case TableChange table -> names.contains(table.table());
            case Renames renames -> names.contains(renames.from().name());
            case DropsObject drops -> names.contains(drops.object().name());
            case EmptiesTable empties -> names.contains(empties.table());
            case DeletesRows deletes -> names.contains(deletes.table());
            case MayBeThere there -> false;
            case DropsOwned owned -> false;
        };
    }

    /** Updates the new objects after a step. */
    void note(Step step) {
        List<Change> changes = step instanceof QueryStep query ? query.changes() : List.of();
        List<Name> old = changes.stream().flatMap(NewObjects::oldObjects).toList();
        for (Effect effect : step.effects()) {
            CatalogObject object = effect.object();
            if (effect instanceof Effect.Creates && object.owner().isEmpty() && !old.contains(object.name())) {
                names.add(object.name());
            }
        }
        changes.forEach(this::note);
    }

    private void note(Change change) {
        if (change instanceof RenamesTable rename && names.remove(rename.table())) {
            names.add(rename.to());
        } else if (change instanceof Renames rename
                && names.remove(rename.from().name())) {
            names.add(rename.to().name());
        } else if (change instanceof DropsObject drops) {
            names.remove(drops.object().name());
        }
    }

    /** The names in a change that don't belong to objects that it creates. */
    private static Stream<Name> oldObjects(Change change) {
        if (change instanceof RenamesTable rename) {
            return Stream.of(rename.to());
        }
        if (change instanceof MayBeThere there) {
            return Stream.of(there.object().name());
        }
        return change instanceof Renames rename ? Stream.of(rename.to().name()) : Stream.empty();
    }
}
