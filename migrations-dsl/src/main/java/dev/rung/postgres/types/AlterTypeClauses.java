package dev.rung.postgres.types;

import static dev.rung.postgres.statement.CatalogObject.partOf;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.AlterClauses;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.objects.RenamingWithoutName;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.Effect;
import org.jooq.DataType;
import org.jooq.Name;

/** An incomplete {@code ALTER TYPE} of an enum or a composite type: call one of its actions next. */
public final class AlterTypeClauses extends AlterClauses {

    AlterTypeClauses(Name type) {
        super(CatalogObject.of(Kind.TYPE, type));
    }

    /** Adds a value to an enum type. The value can't be used until the transaction commits. */
    public AddEnumValueClauses.IfNotExists addValue(String value) {
        return new AddEnumValue(object().name(), value, false, "", null);
    }

    /**
     * Renames a value of an enum type.
     *
     * @param value the current name; {@link RenamingWithoutName#to(String)} specifies the new one
     */
    public RenamingWithoutName renameValue(String value) {
        return new RenamingWithoutName(newValue -> alter(
                Sentence.of("rename value").add(inline(value)).add("to").add(inline(newValue.last())),
                new Effect.Drops(partOf(Kind.ENUM_VALUE, name(value), object().name())),
                new Effect.Creates(partOf(Kind.ENUM_VALUE, newValue, object().name()))));
    }

    /** Adds an attribute to a composite type. {@code cascade()} also adds it to the typed tables of the type. */
    public DropClauses.Behavior addAttribute(String attribute, DataType<?> type) {
        return addAttribute(name(attribute), type);
    }

    /** Adds an attribute to a composite type. {@code cascade()} also adds it to the typed tables of the type. */
    public DropClauses.Behavior addAttribute(Name attribute, DataType<?> type) {
        return alter(
                Sentence.of("add attribute").add(new Attribute(attribute, type).toPart()),
                new Effect.Creates(partOf(Kind.ATTRIBUTE, attribute, object().name())));
    }

    /** Drops an attribute of a composite type. {@code cascade()} also drops it from the typed tables of the type. */
    public DropClauses.Behavior dropAttribute(String attribute) {
        return dropAttribute(name(attribute));
    }

    /** Drops an attribute of a composite type. {@code cascade()} also drops it from the typed tables of the type. */
    public DropClauses.Behavior dropAttribute(Name attribute) {
        return alter(
                Sentence.of("drop attribute").add(attribute),
                new Effect.Drops(partOf(Kind.ATTRIBUTE, attribute, object().name())));
    }

    /** Drops an attribute of a composite type. Does nothing if the attribute doesn't exist. */
    public DropClauses.Behavior dropAttributeIfExists(String attribute) {
        return dropAttributeIfExists(name(attribute));
    }

    /** Drops an attribute of a composite type. Does nothing if the attribute doesn't exist. */
    public DropClauses.Behavior dropAttributeIfExists(Name attribute) {
        return alter(
                Sentence.of("drop attribute if exists").add(attribute),
                new Effect.Drops(partOf(Kind.ATTRIBUTE, attribute, object().name())));
    }

    /** Changes the data type of an attribute of a composite type that no table column uses. */
    public DropClauses.Behavior alterAttribute(String attribute, DataType<?> type) {
        return alterAttribute(name(attribute), type);
    }

    /** Changes the data type of an attribute of a composite type that no table column uses. */
    public DropClauses.Behavior alterAttribute(Name attribute, DataType<?> type) {
        return alter(Sentence.of("alter attribute")
                .add(attribute)
                .add("type")
                .add(Parts.typeAndCollation(type).toPart()));
    }

    /** Renames an attribute of a composite type. */
    public RenamingWithoutName renameAttribute(String attribute) {
        return renameAttribute(name(attribute));
    }

    /** Renames an attribute of a composite type. */
    public RenamingWithoutName renameAttribute(Name attribute) {
        return new RenamingWithoutName(newName -> alter(
                Sentence.of("rename attribute").add(attribute).add("to").add(newName),
                new Effect.Drops(partOf(Kind.ATTRIBUTE, attribute, object().name())),
                new Effect.Creates(partOf(Kind.ATTRIBUTE, newName, object().name()))));
    }
}
