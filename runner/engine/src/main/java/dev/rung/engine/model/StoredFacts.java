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
 * What is known of a typed step beside its text, as the history keeps it: enough to run the step with the same care when
 * its class is gone.
 *
 * @param effects what it makes or removes
 * @param targets what it changes by name
 * @param opaque whether it may do anything
 * @param leftovers a query for the statements that deal with what an interrupted run of it leaves behind; null where none
 * @param completion how to find out whether an interrupted run of it was completed; null where that isn't known
 * @param since the major version of PostgreSQL that first understands it
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
     * @param kind what it is
     * @param name the parts of its name
     * @param owner the parts of the name of what it belongs to; null where it belongs to nothing
     * @param arguments the types of its arguments; null where it has none to tell it from others
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

        /** What is done to an object. */
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
     * A way to find out whether a step was completed: without an object, running it once more changes nothing; without a
     * table, its object is gone; else its object is there and is like the one that {@code likeness} makes.
     *
     * @param object the index or partition; null where there is no need to find out
     * @param table the parts of the name of the table that is indexed; null where nothing is built
     * @param likeness the statement that makes the same index on an empty table; null where nothing is built
     * @param ifAbsent whether an index that is there already is left as it is
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
