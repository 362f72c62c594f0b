package dev.rung.engine.loss;

import static org.jooq.impl.DSL.name;

import dev.rung.engine.model.Change;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.Step.QueryStep;
import dev.rung.engine.model.TableChange.RenamesColumn;
import dev.rung.engine.model.TableChange.RenamesTable;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.Effect;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Name;

/**
 * Follows the names of objects through steps that haven't run yet, back to their present names in the database.
 * Unqualified names are names in the set's schema.
 */
final class Names {

    private final SchemaName schema;

    /** Maps the future names of objects to their present names; empty for objects that don't exist yet. */
    private final Map<CatalogObject, Optional<CatalogObject>> now = new HashMap<>();

    Names(SchemaName schema) {
        this.schema = schema;
    }

    /** The object with its present, qualified name; empty if it doesn't exist yet. */
    Optional<CatalogObject> present(CatalogObject object) {
        CatalogObject qualified = qualified(object);
        return now.getOrDefault(qualified, Optional.of(qualified));
    }

    Optional<CatalogObject> table(Name table) {
        return present(CatalogObject.of(Kind.TABLE, table));
    }

    Optional<CatalogObject> column(Name table, Name column) {
        return table(table).flatMap(present -> {
            CatalogObject part = CatalogObject.partOf(Kind.COLUMN, column.unqualifiedName(), present.name());
            return now.getOrDefault(part, Optional.of(part));
        });
    }

    /** Updates the names after a step. */
    void note(QueryStep step) {
        for (Effect effect : step.effects()) {
            if (effect instanceof Effect.Creates creates
                    && creates.object().owner().isEmpty()) {
                now.put(qualified(creates.object()), Optional.empty());
            }
        }
        for (Change change : step.changes()) {
            if (change instanceof RenamesTable rename) {
                move(
                        CatalogObject.of(Kind.TABLE, rename.table()),
                        CatalogObject.of(Kind.TABLE, besides(rename.table(), rename.to())));
            } else if (change instanceof Change.Renames rename
                    && rename.from().owner().isEmpty()) {
                move(
                        rename.from(),
                        CatalogObject.of(
                                rename.to().kind(),
                                besides(rename.from().name(), rename.to().name())));
            } else if (change instanceof RenamesColumn rename) {
                move(rename);
            } else if (change instanceof Change.MayBeThere there) {
                now.remove(qualified(there.object()));
            }
        }
    }

    private void move(CatalogObject from, CatalogObject to) {
        Optional<CatalogObject> present = present(from);
        now.put(qualified(to), present);
        now.put(qualified(from), Optional.empty());
    }

    private void move(RenamesColumn rename) {
        table(rename.table()).ifPresent(table -> {
            Optional<CatalogObject> present = column(rename.table(), rename.column());
            now.put(CatalogObject.partOf(Kind.COLUMN, rename.to().unqualifiedName(), table.name()), present);
            now.put(
                    CatalogObject.partOf(Kind.COLUMN, rename.column().unqualifiedName(), table.name()),
                    Optional.empty());
        });
    }

    /** The new qualified name. It keeps the schema of the old name unless it names another one. */
    private static Name besides(Name from, Name to) {
        Name qualifier = from.qualifier();
        return to.qualified() || qualifier == null ? to : qualifier.append(to);
    }

    private CatalogObject qualified(CatalogObject object) {
        return object.in(name(schema.value()));
    }
}
