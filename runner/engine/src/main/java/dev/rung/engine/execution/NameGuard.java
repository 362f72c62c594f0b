package dev.rung.engine.execution;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.Step;
import dev.rung.engine.sql.Rendering;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.Effect;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;

/**
 * Ensures that unqualified names refer to the set's schema. The {@code search_path} contains further schemas, so that
 * types and functions of extensions are found. But an object that a statement changes must be in the set's schema.
 * Objects that earlier steps of the same migration created or checked are known to exist, so most steps need no check.
 */
final class NameGuard {

    private static final String PUBLIC = "public";

    private final SchemaName schema;
    private final Set<CatalogObject> known = new HashSet<>();

    NameGuard(SchemaName schema) {
        this.schema = schema;
    }

    /**
     * The check before a step: an expression that is null, or describes the wrong object that the step would change.
     */
    Optional<Field<String>> before(Step step) {
        if (schema.value().equals(PUBLIC)) {
            return Optional.empty(); // The search path contains no other schema.
        }
        List<CatalogObject> doubtful = step.targets().stream()
                .filter(target -> isUnqualified(target) && !known.contains(target))
                .toList();
        known.addAll(doubtful);
        return doubtful.isEmpty() ? Optional.empty() : Optional.of(elsewhere(doubtful));
    }

    /**
     * Updates the known objects after a step. A step that drops objects may drop others with them, and the effects of
     * some steps are unknown; then nothing is known any more.
     */
    void after(Step step) {
        boolean mayHaveDropped =
                step.effects().isEmpty() || step.effects().stream().anyMatch(Effect.Drops.class::isInstance);
        if (step.isOpaque() || mayHaveDropped) {
            known.clear();
        }
        for (Effect effect : step.effects()) {
            if (effect instanceof Effect.Creates(CatalogObject created)) {
                if (!created.kind().isPart()) {
                    known.add(created);
                    created.relation()
                            .map(named -> CatalogObject.of(Kind.RELATION, named))
                            .ifPresent(known::add);
                }
                forgetMoved(created);
            }
        }
    }

    /** Forgets objects that may have been moved: creating an object under a qualified name may be a move. */
    private void forgetMoved(CatalogObject created) {
        if (created.name().qualified()) {
            known.removeIf(object -> object.name().last().equals(created.name().last())
                    && !object.name().qualified());
        }
    }

    private boolean isUnqualified(CatalogObject target) {
        return !target.in(name(schema.value())).equals(target);
    }

    private Field<String> elsewhere(List<CatalogObject> targets) {
        List<Field<String>> answers = targets.stream().map(this::elsewhere).toList();
        return DSL.coalesce(
                answers.getFirst(), answers.subList(1, answers.size()).toArray(Field<?>[]::new));
    }

    private Field<String> elsewhere(CatalogObject target) {
        Condition isElsewhere = target.isPresent()
                .andNot(target.in(name(schema.value())).isPresent())
                .andNot(isTemporary(target));
        Condition isPublic = target.in(name(PUBLIC)).isPresent();
        return DSL.when(isElsewhere.and(isPublic), inline(reach(target, PUBLIC)))
                .when(isElsewhere, inline(reach(target, "pg_catalog")));
    }

    /** A temporary table belongs to the session. */
    private static Condition isTemporary(CatalogObject target) {
        return target.relation()
                .map(relation -> CatalogObject.of(Kind.RELATION, name("pg_temp").append(relation))
                        .isPresent())
                .orElse(DSL.falseCondition());
    }

    private String reach(CatalogObject target, String other) {
        Name subject = target.owner().orElse(target.name());
        return "the " + target.kind() + " " + Rendering.render(subject) + " doesn't exist in the schema \"" + schema
                + "\", so the statement would apply to "
                + Rendering.render(name(other).append(subject));
    }
}
