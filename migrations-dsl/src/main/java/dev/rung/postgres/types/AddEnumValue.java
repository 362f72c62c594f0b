package dev.rung.postgres.types;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/**
 * {@code ALTER TYPE ... ADD VALUE}. It can run inside a transaction, but the value can't be used until the transaction
 * commits.
 *
 * @param type the enum type
 * @param value the new value
 * @param ifAbsent whether the statement does nothing if the value already exists
 * @param position {@code before}, {@code after} or empty
 * @param neighbour the value that the position refers to, null for none
 */
record AddEnumValue(
        Name type,
        String value,
        boolean ifAbsent,
        String position,
        @Nullable String neighbour) implements AddEnumValueClauses.IfNotExists {

    @Override
    public AddEnumValueClauses.Position ifNotExists() {
        return new AddEnumValue(type, value, true, position, neighbour);
    }

    @Override
    public PostgresStatement before(String other) {
        return new AddEnumValue(type, value, ifAbsent, "before", other);
    }

    @Override
    public PostgresStatement after(String other) {
        return new AddEnumValue(type, value, ifAbsent, "after", other);
    }

    @Override
    public Query toQuery() {
        return Sentence.of("alter type")
                .add(type)
                .add("add value")
                .addIf(ifAbsent, "if not exists")
                .add(inline(value))
                .addIf(position, neighbour == null ? null : inline(neighbour))
                .toQuery();
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.partOf(CatalogObject.Kind.ENUM_VALUE, name(value), type)));
    }

    @Override
    public String toString() {
        return toSql();
    }
}
