package dev.rung.faults.model;

import dev.rung.faults.model.Change.Claim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The evidence in the catalog for a claim. */
enum Evidence {
    /** Nothing contradicts it. */
    FOR,
    /** Something contradicts it. */
    AGAINST,
    /** Later changes to the same objects make the evidence unclear. */
    UNCLEAR;

    /**
     * Checks the objects that a migration creates and drops.
     *
     * @param world the present world
     * @param definition the migration
     * @param holds whether the catalog agrees with a claim
     */
    static Evidence of(World world, Definition definition, Predicate<Claim> holds) {
        List<Change> steps = definition.up();
        boolean isLast = world.history().stream()
                .noneMatch(entry -> !entry.isRepeatable() && Definition.ORDER.compare(entry.id(), definition.id()) > 0);
        boolean isPlain = steps.stream()
                .allMatch(step ->
                        !(step instanceof Change.Pass) && step.claim().stream().allMatch(Claim::isThere));
        Map<String, Claim> claims = new LinkedHashMap<>();
        steps.stream().flatMap(step -> step.claim().stream()).forEach(claim -> claims.put(claim.object(), claim));
        if (claims.values().stream().allMatch(holds)) {
            return isLast && isPlain ? FOR : UNCLEAR;
        }
        return isLast && isPlain ? AGAINST : UNCLEAR;
    }
}
