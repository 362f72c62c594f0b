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
 * Keeps unqualified names in the set's schema. The {@code search_path} leads further, so that types and functions of
 * extensions are found; but an object that a statement changes must be the set's own. What earlier steps of the same
 * migration have created or asked for is known to be there, so that most steps need no question.
 */
final class NameGuard {

    private static final String PUBLIC = "public";

    private final SchemaName schema;
    private final Set<CatalogObject> known = new HashSet<>();

    NameGuard(SchemaName schema) {
        this.schema = schema;
    }

    /** What is to be asked before a step: an expression that is null, or says which object the step would reach. */
    Optional<Field<String>> before(Step step) {
        if (schema.value().equals(PUBLIC)) {
            return Optional.empty(); // the search path leads nowhere else
        }
        List<CatalogObject> doubtful = step.targets().stream()
                .filter(target -> isUnqualified(target) && !known.contains(target))
                .toList();
        known.addAll(doubtful);
        return doubtful.isEmpty() ? Optional.empty() : Optional.of(elsewhere(doubtful));
    }

    /** Takes note of what a step did. One that drops may take more with it than it says; of some it isn't known. */
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

    /** An object that is created under a qualified name may be one that was moved there. */
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

    /** A temporary table is the session's own. */
    private static Condition isTemporary(CatalogObject target) {
        return target.relation()
                .map(relation -> CatalogObject.of(Kind.RELATION, name("pg_temp").append(relation))
                        .isPresent())
                .orElse(DSL.falseCondition());
    }

    private String reach(CatalogObject target, String other) {
        Name subject = target.owner().orElse(target.name());
        return "there is no " + target.kind() + " " + Rendering.render(subject) + " in the schema \"" + schema
                + "\", so the statement would reach "
                + Rendering.render(name(other).append(subject));
    }
}
