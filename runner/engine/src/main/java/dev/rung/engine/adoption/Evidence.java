package dev.rung.engine.adoption;

import dev.rung.engine.catalog.Catalog;
import dev.rung.engine.catalog.Presence;
import dev.rung.engine.model.SourceLine;
import dev.rung.engine.script.Script;
import dev.rung.engine.script.Step;
import dev.rung.postgres.CatalogObject;
import dev.rung.postgres.Effect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the known effects of scripts against the catalog. What a later step does to the same object counts. */
final class Evidence {

    private final Catalog catalog;

    Evidence(Catalog catalog) {
        this.catalog = catalog;
    }

    private record Expectation(SourceLine line, CatalogObject object, boolean present) {}

    /** What speaks against these scripts, one after the other, having run. */
    List<Doubt> againstHavingRun(List<Script> scripts) {
        return doubts(expectations(scripts).values().stream());
    }

    /** What speaks against this script having been undone: what it made is there, or what it removed isn't. */
    List<Doubt> againstHavingBeenUndone(Script script) {
        return doubts(expectations(List.of(script)).values().stream()
                .map(after -> new Expectation(after.line(), after.object(), !after.present())));
    }

    private static Map<CatalogObject, Expectation> expectations(List<Script> scripts) {
        Map<CatalogObject, Expectation> expectations = new LinkedHashMap<>();
        for (Script script : scripts) {
            for (Step step : script.steps()) {
                for (Effect effect : step.effects()) {
                    expectation(step, effect).ifPresent(found -> expectations.put(found.object(), found));
                }
            }
        }
        return expectations;
    }

    private static Optional<Expectation> expectation(Step step, Effect effect) {
        return switch (effect) {
            case Effect.Creates creates -> Optional.of(new Expectation(step.line(), creates.object(), true));
            case Effect.Drops drops -> Optional.of(new Expectation(step.line(), drops.object(), false));
            case Effect.Validates validates -> Optional.empty();
        };
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
