package dev.rung.engine.script;

import dev.rung.engine.model.Change;
import dev.rung.engine.model.Change.MayBeThere;
import dev.rung.engine.model.Change.Renames;
import dev.rung.engine.model.Removal.DeletesRows;
import dev.rung.engine.model.Removal.DropsObject;
import dev.rung.engine.model.Removal.DropsOwned;
import dev.rung.engine.model.Removal.EmptiesTable;
import dev.rung.engine.model.TableChange.AddsColumn;
import dev.rung.engine.model.TableChange.DropsColumn;
import dev.rung.engine.model.TableChange.RenamesColumn;
import dev.rung.engine.model.TableChange.RenamesTable;
import dev.rung.engine.model.TableChange.SetsNotNull;
import dev.rung.postgres.objects.Drop;
import dev.rung.postgres.security.DropOwned;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import dev.rung.postgres.tables.AlterTable;
import dev.rung.postgres.tables.Column;
import dev.rung.postgres.tables.TableAction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Name;
import org.jooq.Named;
import org.jooq.Query;
import org.jooq.impl.QOM;
import org.jspecify.annotations.Nullable;

/** Derives the changes of a typed query to existing objects from the records of Rung's statements and from jOOQ's model. */
final class Changes {

    private Changes() {}

    static List<Change> of(Query query) {
        return switch (query) {
            case AlterTable alter ->
                alter.actions().stream()
                        .flatMap(action -> ofAction(alter.relations().getFirst(), action))
                        .toList();
            case Drop drop -> List.of(new DropsObject(drop.object(), drop.dependents() == Drop.Dependents.CASCADE));
            case DropOwned owned -> List.of(new DropsOwned());
            case PostgresStatement statement
            when statement.isConditional() ->
                statement.effects().stream()
                        .<Change>map(effect -> new MayBeThere(effect.object()))
                        .toList();
            case PostgresStatement statement -> ofEffects(statement.effects());
            default -> ofJooq(query);
        };
    }

    private static Stream<Change> ofAction(Name table, TableAction action) {
        Name subject = action.subject();
        Column added = action.column();
        if (added != null) {
            return Stream.of(new AddsColumn(table, added.name(), added.isNotNull(), added.hasValue()));
        }
        if (subject == null) {
            return Stream.empty();
        }
        return switch (action.kind()) {
            case DROP_COLUMN -> Stream.of(new DropsColumn(table, subject));
            case SET_NOT_NULL -> Stream.of(new SetsNotNull(table, subject));
            case ADD_COLUMN,
                    SET_DATA_TYPE,
                    SET_DEFAULT,
                    DROP_DEFAULT,
                    DROP_NOT_NULL,
                    SET_EXPRESSION,
                    DROP_EXPRESSION,
                    ADD_IDENTITY,
                    SET_IDENTITY,
                    DROP_IDENTITY,
                    SET_STATISTICS,
                    SET_COLUMN_OPTIONS,
                    SET_STORAGE,
                    SET_COMPRESSION,
                    ADD_CONSTRAINT,
                    ALTER_CONSTRAINT,
                    VALIDATE_CONSTRAINT,
                    DROP_CONSTRAINT,
                    TRIGGERS,
                    RULES,
                    ROW_LEVEL_SECURITY,
                    CLUSTER,
                    SET_ACCESS_METHOD,
                    SET_TABLESPACE,
                    SET_LOGGED,
                    SET_STORAGE_PARAMETERS,
                    INHERIT,
                    OF_TYPE,
                    OWNER,
                    REPLICA_IDENTITY,
                    FOREIGN_OPTIONS -> Stream.empty();
        };
    }

    /** A statement that drops one object and makes another of the same kind renames it. */
    private static List<Change> ofEffects(List<Effect> effects) {
        Optional<CatalogObject> dropped = only(effects, Effect.Drops.class);
        Optional<CatalogObject> created = only(effects, Effect.Creates.class);
        if (dropped.isEmpty()) {
            return List.of();
        }
        return created.filter(to -> to.kind() == dropped.get().kind())
                .map(to -> renames(dropped.get(), to))
                .orElseGet(() -> List.of(new DropsObject(dropped.get(), false)));
    }

    private static Optional<CatalogObject> only(List<Effect> effects, Class<? extends Effect> kind) {
        return effects.stream().filter(kind::isInstance).map(Effect::object).findFirst();
    }

    private static List<Change> renames(CatalogObject from, CatalogObject to) {
        if (from.kind() == Kind.TABLE) {
            return List.of(new RenamesTable(from.name(), to.name()));
        }
        if (from.kind() == Kind.COLUMN) {
            return List.of(new RenamesColumn(from.owner().orElseThrow(), from.name(), to.name()));
        }
        return List.of(new Renames(from, to));
    }

    private static List<Change> ofJooq(Query query) {
        return switch (query) {
            case QOM.DropTable drop -> dropping(Kind.TABLE, drop.$table(), drop.$cascade());
            case QOM.DropSchema drop -> dropping(Kind.SCHEMA, drop.$schema(), drop.$cascade());
            case QOM.DropDomain drop -> dropping(Kind.DOMAIN, drop.$domain(), drop.$cascade());
            case QOM.DropType drop ->
                drop.$types().stream()
                        .flatMap(type -> dropping(Kind.TYPE, type, drop.$cascade()).stream())
                        .toList();
            case QOM.DropView drop ->
                dropping(drop.$materialized() ? Kind.MATERIALIZED_VIEW : Kind.VIEW, drop.$view(), drop.$cascade());
            case QOM.Truncate<?> truncate ->
                truncate.$table().stream()
                        .<Change>map(
                                table -> new EmptiesTable(table.getQualifiedName(), isCascade(truncate.$cascade())))
                        .toList();
            case QOM.Delete<?> delete -> List.of(new DeletesRows(delete.$from().getQualifiedName()));
            case QOM.DeleteReturning<?> delete ->
                List.of(new DeletesRows(delete.$delete().$from().getQualifiedName()));
            case QOM.AlterSchema alter
            when alter.$renameTo() != null -> renaming(Kind.SCHEMA, alter.$schema(), alter.$renameTo());
            case QOM.AlterType alter
            when alter.$renameTo() != null -> renaming(Kind.TYPE, alter.$type(), alter.$renameTo());
            case QOM.AlterDomain<?> alter
            when alter.$renameTo() != null -> renaming(Kind.DOMAIN, alter.$domain(), alter.$renameTo());
            default -> List.copyOf(AlteredTable.changes(query));
        };
    }

    private static List<Change> dropping(Kind kind, Named object, QOM.@Nullable Cascade cascade) {
        return List.of(new DropsObject(CatalogObject.of(kind, object.getQualifiedName()), isCascade(cascade)));
    }

    private static List<Change> renaming(Kind kind, Named from, Named to) {
        return List.of(new Renames(
                CatalogObject.of(kind, from.getQualifiedName()), CatalogObject.of(kind, to.getQualifiedName())));
    }

    private static boolean isCascade(QOM.@Nullable Cascade cascade) {
        return cascade == QOM.Cascade.CASCADE;
    }
}
