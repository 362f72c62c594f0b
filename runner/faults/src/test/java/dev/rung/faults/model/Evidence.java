package dev.rung.faults.model;

import dev.rung.faults.model.Change.Claim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the catalog says of a claim. */
enum Evidence {
    /** Nothing speaks against it. */
    FOR,
    /** Something does. */
    AGAINST,
    /** What was done later to the same objects makes it hard to say. */
    UNCLEAR;

    /**
     * Looks at what a migration makes and drops.
     *
     * @param world what is there
     * @param definition the migration
     * @param holds whether the catalog agrees
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
