package dev.rung.engine.model;

import dev.rung.engine.sql.Rendering;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.Completion;
import dev.rung.postgres.statement.Effect;
import java.util.List;
import java.util.Optional;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultDataType;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a typed step as the history stores them. They allow the step to run with the same safety when its
 * class is missing.
 *
 * @param effects the objects that it creates, drops or validates
 * @param targets the existing objects that it changes by name
 * @param opaque whether its effects are unknown
 * @param leftovers a query for the statements that remove or complete the leftovers of an interrupted execution; null
 *     if there are none
 * @param completion how to determine whether an interrupted execution was completed; null if this can't be determined
 * @param since the first major version of PostgreSQL that supports it
 */
public record StoredFacts(
        List<RecordedEffect> effects,
        List<RecordedObject> targets,
        boolean opaque,
        @Nullable String leftovers,
        @Nullable RecordedCompletion completion,
        int since) {

    static StoredFacts of(StatementFacts facts) {
        return new StoredFacts(
                facts.effects().stream().map(RecordedEffect::of).toList(),
                facts.targets().stream().map(RecordedObject::of).toList(),
                facts.isOpaque(),
                facts.leftovers().orElse(null),
                facts.completion().map(RecordedCompletion::of).orElse(null),
                facts.since());
    }

    StatementFacts toFacts(boolean isTransactional) {
        return new StatementFacts(
                isTransactional,
                effects.stream().map(RecordedEffect::toEffect).toList(),
                targets.stream().map(RecordedObject::toObject).toList(),
                opaque,
                Optional.ofNullable(leftovers),
                Optional.ofNullable(completion).map(RecordedCompletion::toCompletion),
                since);
    }

    /**
     * An object of the catalog.
     *
     * @param kind its kind
     * @param name the parts of its name
     * @param owner the parts of the name of the object that it belongs to; null if it belongs to none
     * @param arguments the types of its arguments; null if they aren't needed to identify it
     */
    public record RecordedObject(
            Kind kind,
            List<String> name,
            @Nullable List<String> owner,
            @Nullable List<String> arguments) {

        static RecordedObject of(CatalogObject object) {
            List<DataType<?>> types = object.arguments();
            return new RecordedObject(
                    object.kind(),
                    parts(object.name()),
                    object.owner().map(RecordedObject::parts).orElse(null),
                    types == null
                            ? null
                            : types.stream().map(Rendering::castName).toList());
        }

        CatalogObject toObject() {
            return new CatalogObject(
                    kind,
                    DSL.name(name),
                    owner == null ? null : DSL.name(owner),
                    arguments == null
                            ? null
                            : arguments.stream()
                                    .<DataType<?>>map(type ->
                                            new DefaultDataType<>(SQLDialect.POSTGRES, Object.class, type, type))
                                    .toList());
        }

        static List<String> parts(Name name) {
            return List.of(name.getName());
        }
    }

    /**
     * An effect.
     *
     * @param what {@code creates}, {@code drops} or {@code validates}
     * @param object which object
     */
    public record RecordedEffect(What what, RecordedObject object) {

        /** The kind of effect. */
        public enum What {
            CREATES,
            DROPS,
            VALIDATES
        }

        static RecordedEffect of(Effect effect) {
            What what = switch (effect) {
                case Effect.Creates creates -> What.CREATES;
                case Effect.Drops drops -> What.DROPS;
                case Effect.Validates validates -> What.VALIDATES;
            };
            return new RecordedEffect(what, RecordedObject.of(effect.object()));
        }

        Effect toEffect() {
            return switch (what) {
                case CREATES -> new Effect.Creates(object.toObject());
                case DROPS -> new Effect.Drops(object.toObject());
                case VALIDATES -> new Effect.Validates(object.toObject());
            };
        }
    }

    /**
     * How to determine whether a step was completed. Without an object, the step can be repeated without a change.
     * Without a table, the step is complete if its object doesn't exist. Otherwise it is complete if its object exists
     * and equals the one that {@code likeness} creates.
     *
     * @param object the index or partition; null if the step can be repeated
     * @param table the parts of the name of the indexed table; null if nothing is built
     * @param likeness the statement that creates the same index on an empty table; null if nothing is built
     * @param ifAbsent whether an index that already exists is kept as it is
     */
    public record RecordedCompletion(
            @Nullable RecordedObject object,
            @Nullable List<String> table,
            @Nullable String likeness,
            boolean ifAbsent) {

        static RecordedCompletion of(Completion completion) {
            return switch (completion) {
                case Completion.Repeatable repeatable -> new RecordedCompletion(null, null, null, false);
                case Completion.Removal removal ->
                    new RecordedCompletion(RecordedObject.of(removal.object()), null, null, false);
                case Completion.Building building ->
                    new RecordedCompletion(
                            RecordedObject.of(building.index()),
                            RecordedObject.parts(building.table()),
                            Rendering.render(building.likeness()),
                            building.ifAbsent());
            };
        }

        Completion toCompletion() {
            if (object == null) {
                return new Completion.Repeatable();
            }
            if (table == null || likeness == null) {
                return new Completion.Removal(object.toObject());
            }
            return new Completion.Building(
                    object.toObject(), DSL.name(table), DSL.query("{0}", DSL.raw(likeness)), ifAbsent);
        }
    }
}
