package dev.rung.engine.adoption;

import dev.rung.engine.catalog.Catalog;
import dev.rung.engine.catalog.Presence;
import dev.rung.engine.model.Doubt;
import dev.rung.engine.model.Script;
import dev.rung.engine.model.SourceLine;
import dev.rung.engine.model.Step;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.Effect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Name;

/**
 * Compares the known effects of scripts with the catalog. Later steps that change the same object, or rename or drop
 * the object that it belongs to, are taken into account. Objects that a step with unknown effects may have changed are
 * ignored.
 */
final class Evidence {

    private final Catalog catalog;

    Evidence(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The expected existence of an object after scripts.
     *
     * @param line the step that creates or drops it
     * @param object the object
     * @param relation the relation that the object is or belongs to, if known
     * @param present whether it should exist
     * @param script the index of the script
     */
    private record Expectation(
            SourceLine line, CatalogObject object, Optional<Name> relation, boolean present, int script) {}

    /** The contradictions to the claim that these scripts ran, in this order. */
    List<Doubt> againstHavingRun(List<Script> scripts) {
        return doubts(expectations(scripts).values().stream());
    }

    /** The contradictions to the claim that the first script ran, before the others. */
    List<Doubt> againstHavingRun(Script script, List<Script> later) {
        return doubts(ofFirst(script, later));
    }

    /** The contradictions to the claim that the first script was undone and the others weren't. */
    List<Doubt> againstHavingBeenUndone(Script script, List<Script> later) {
        return doubts(ofFirst(script, later)
                .map(after -> new Expectation(after.line(), after.object(), after.relation(), !after.present(), 0)));
    }

    private static Stream<Expectation> ofFirst(Script script, List<Script> later) {
        List<Script> all = Stream.concat(Stream.of(script), later.stream()).toList();
        return expectations(all).values().stream().filter(expectation -> expectation.script() == 0);
    }

    private static Map<CatalogObject, Expectation> expectations(List<Script> scripts) {
        Map<CatalogObject, Expectation> expectations = new LinkedHashMap<>();
        for (int i = 0; i < scripts.size(); i++) {
            for (Step step : scripts.get(i).steps()) {
                if (step.isOpaque()) {
                    expectations.clear();
                }
                for (Effect effect : step.effects()) {
                    note(step, effect, i, expectations);
                }
            }
        }
        return expectations;
    }

    private static void note(Step step, Effect effect, int script, Map<CatalogObject, Expectation> expectations) {
        CatalogObject object = effect.object();
        switch (effect) {
            case Effect.Creates creates ->
                expectations.put(object, new Expectation(step.line(), object, relationOf(step, object), true, script));
            case Effect.Drops drops -> {
                forgetDependents(object, expectations);
                expectations.put(object, new Expectation(step.line(), object, Optional.empty(), false, script));
            }
            case Effect.Validates validates -> {}
        }
    }

    /**
     * The relation that an object belongs to. An index, a trigger or a policy belongs to the relation that the
     * statement names.
     */
    private static Optional<Name> relationOf(Step step, CatalogObject object) {
        return object.owner()
                .or(() -> step.targets().stream()
                        .filter(target -> target.kind() == Kind.RELATION)
                        .map(CatalogObject::name)
                        .findFirst());
    }

    /**
     * Removes expectations about objects that may have been dropped too. The parts of a dropped or renamed object don't
     * exist any more under their names. The parts of a table may have been dropped with one of its columns. Other
     * objects may have been dropped by {@code CASCADE}.
     */
    private static void forgetDependents(CatalogObject dropped, Map<CatalogObject, Expectation> expectations) {
        Name relation = dropped.relation().orElse(dropped.name());
        expectations.values().removeIf(expectation -> switch (dropped.kind()) {
            case SCHEMA, EXTENSION, TYPE, DOMAIN -> !isTable(expectation.object());
            default ->
                isOf(expectation, relation)
                        || expectation.object().kind() == Kind.VIEW
                        || expectation.object().kind() == Kind.MATERIALIZED_VIEW;
        });
    }

    private static boolean isOf(Expectation expectation, Name relation) {
        return expectation.present()
                && !isTable(expectation.object())
                && expectation.relation().filter(relation::equals).isPresent();
    }

    private static boolean isTable(CatalogObject object) {
        return object.kind() == Kind.TABLE;
    }

    private List<Doubt> doubts(Stream<Expectation> expectations) {
        return expectations
                .filter(expected -> isThere(expected.object()) != expected.present())
                .map(expected -> new Doubt(expected.line(), expected.object(), !expected.present()))
                .toList();
    }

    private boolean isThere(CatalogObject object) {
        return catalog.presenceOf(object) != Presence.ABSENT;
    }
}
