package dev.rung.engine.seeding;

import dev.rung.Environment;
import dev.rung.Fixtures;
import dev.rung.MigrationSet.Gaps;
import dev.rung.MigrationSet.Missing;
import dev.rung.MigrationSet.Ties;
import dev.rung.Seed;
import dev.rung.engine.Rung;
import dev.rung.engine.RungBuilder;
import dev.rung.engine.discovery.DiscoveredSeed;
import dev.rung.engine.discovery.DiscoveredSet;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.SeedId;
import dev.rung.engine.model.SeedOutcome.Planted;
import dev.rung.engine.model.SetName;
import dev.rung.engine.script.Recording;
import dev.rung.engine.settings.ConnectionSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Sets with one seed and without migrations, in the schema {@code shop}. */
final class SeedSets {

    private SeedSets() {}

    /** A seed whose code is in a test. Its line is the one of the call here. */
    private record Demo(Consumer<Fixtures> code) implements Seed {

        @Override
        public void plant(Fixtures fixtures) {
            code.accept(fixtures);
        }
    }

    static ScriptedSet of(Consumer<Fixtures> plant) {
        return Recording.of(new DiscoveredSet(
                new SetName("shop"),
                new SchemaName("shop"),
                Ties.REJECT,
                Gaps.ALLOW,
                Missing.ALLOW_NEWER,
                "shop",
                Optional.of("shop.seeds"),
                List.of(),
                List.of(),
                List.of(new DiscoveredSeed(
                        SeedId.ofClass("S001_Demo").orElseThrow(), new Demo(plant), Set.of(Environment.TEST))),
                Map.of(),
                List.of()));
    }

    static RungBuilder rung(ConnectionSource connections, Consumer<Fixtures> plant) {
        return Rung.on(connections).set(of(plant));
    }

    static Planted plant(ConnectionSource connections, Consumer<Fixtures> plant) {
        return plant(rung(connections, plant).build());
    }

    static Planted plant(Rung rung) {
        return rung.seed(rung.planSeeds(Environment.TEST, false)).planted().getFirst();
    }
}
