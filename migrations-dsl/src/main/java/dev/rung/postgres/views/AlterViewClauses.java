package dev.rung.postgres.views;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.AlterClauses;
import dev.rung.postgres.objects.RenamingWithoutName;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Name;

/** An incomplete {@code ALTER VIEW} or {@code ALTER MATERIALIZED VIEW}: call one of its actions next. */
public final class AlterViewClauses extends AlterClauses {

    AlterViewClauses(Kind kind, Name view) {
        super(CatalogObject.of(kind, view));
    }

    private AlterViewClauses(CatalogObject view, boolean ifPresent) {
        super(view, ifPresent);
    }

    /** Does nothing if the view doesn't exist. */
    public AlterViewClauses ifExists() {
        return new AlterViewClauses(object(), true);
    }

    /** Renames a column. */
    public RenamingWithoutName renameColumn(String column) {
        return renameColumn(name(column));
    }

    /** Renames a column. */
    public RenamingWithoutName renameColumn(Name column) {
        return new RenamingWithoutName(newName -> alter(
                Sentence.of("rename column").add(column).add("to").add(newName),
                new Effect.Drops(CatalogObject.partOf(Kind.COLUMN, column, object().name())),
                new Effect.Creates(CatalogObject.partOf(Kind.COLUMN, newName, object().name()))));
    }

    /** Sets an option of a view, or a storage parameter of a materialized view. */
    public PostgresStatement set(String option, Object value) {
        return alter(Sentence.empty().addIf("set", Map.of(name(option), value)));
    }

    /** Resets an option or a storage parameter to its default. */
    public PostgresStatement reset(String option) {
        return alter(Sentence.of("reset").addInParentheses(name(option)));
    }

    /** Sets the default value of a column for rows that are inserted through the view. Not for materialized views. */
    public PostgresStatement setDefault(String column, Field<?> value) {
        return alter(
                Sentence.of("alter column").add(name(column)).add("set default").add(value));
    }

    /** Removes the default value of a column. Not for materialized views. */
    public PostgresStatement dropDefault(String column) {
        return alter(Sentence.of("alter column").add(name(column)).add("drop default"));
    }

    /** Drops the materialized view when the extension is dropped. Can't be combined with {@link #ifExists}. */
    public PostgresStatement dependsOnExtension(String extension) {
        return alter(Sentence.of("depends on extension").add(name(extension)));
    }

    /** Removes the dependency of the materialized view on an extension. */
    public PostgresStatement noDependsOnExtension(String extension) {
        return alter(Sentence.of("no depends on extension").add(name(extension)));
    }
}
