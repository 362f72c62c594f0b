package dev.rung.postgres;

import static dev.rung.postgres.CatalogObject.partOf;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.CatalogObject.Kind;
import org.jooq.DataType;
import org.jooq.Name;

/** What {@code ALTER TYPE} can do to an enum or a composite type. */
public final class AlterTypeClauses extends AlterClauses {

    AlterTypeClauses(Name type) {
        super(CatalogObject.of(Kind.TYPE, type));
    }

    /** Adds a value to an enum. It can't be used before the transaction has ended. */
    public AddEnumValueClauses.IfNotExists addValue(String value) {
        return new AddEnumValue(object().name(), value, false, "", null);
    }

    /**
     * Renames a value of an enum.
     *
     * @param value the present name; {@link RenameTo#to(String)} says the new one
     */
    public RenameTo renameValue(String value) {
        return new RenameTo(newValue -> new Alter(
                object(),
                Sentence.of("rename value").add(inline(value)).add("to").add(inline(newValue.last())),
                new Effect.Drops(partOf(Kind.ENUM_VALUE, name(value), object().name())),
                new Effect.Creates(partOf(Kind.ENUM_VALUE, newValue, object().name()))));
    }

    /** Adds an attribute to a composite type. */
    public PostgresStatement addAttribute(String attribute, DataType<?> type) {
        return addAttribute(name(attribute), type);
    }

    /** Adds an attribute to a composite type. */
    public PostgresStatement addAttribute(Name attribute, DataType<?> type) {
        return new Alter(
                object(),
                Sentence.of("add attribute").add(new Attribute(attribute, type).toPart()),
                new Effect.Creates(partOf(Kind.ATTRIBUTE, attribute, object().name())));
    }

    /** Drops an attribute of a composite type. */
    public PostgresStatement dropAttribute(String attribute) {
        return dropAttribute(name(attribute));
    }

    /** Drops an attribute of a composite type. */
    public PostgresStatement dropAttribute(Name attribute) {
        return new Alter(
                object(),
                Sentence.of("drop attribute").add(attribute),
                new Effect.Drops(partOf(Kind.ATTRIBUTE, attribute, object().name())));
    }

    /** Changes the type of an attribute of a composite type that no table uses. */
    public PostgresStatement alterAttribute(String attribute, DataType<?> type) {
        return alterAttribute(name(attribute), type);
    }

    /** Changes the type of an attribute of a composite type that no table uses. */
    public PostgresStatement alterAttribute(Name attribute, DataType<?> type) {
        return new Alter(
                object(),
                Sentence.of("alter attribute")
                        .add(attribute)
                        .add("type")
                        .add(Parts.typeAndCollation(type).toPart()));
    }

    /** Renames an attribute of a composite type. */
    public RenameTo renameAttribute(String attribute) {
        return renameAttribute(name(attribute));
    }

    /** Renames an attribute of a composite type. */
    public RenameTo renameAttribute(Name attribute) {
        return new RenameTo(newName -> new Alter(
                object(),
                Sentence.of("rename attribute").add(attribute).add("to").add(newName),
                new Effect.Drops(partOf(Kind.ATTRIBUTE, attribute, object().name())),
                new Effect.Creates(partOf(Kind.ATTRIBUTE, newName, object().name()))));
    }
}
