package dev.rung.postgres.statement;

import dev.rung.postgres.statement.CatalogObject.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Name;

/** Derives the objects that a statement changes by name from its other properties. */
final class Targets {

    private Targets() {}

    static List<CatalogObject> of(List<Name> relations, List<Effect> effects) {
        return Stream.concat(
                        relations.stream().map(relation -> CatalogObject.of(Kind.RELATION, relation)),
                        effects.stream().flatMap(effect -> of(effect).stream()))
                .distinct()
                .toList();
    }

    private static Optional<CatalogObject> of(Effect effect) {
        CatalogObject object = effect.object();
        if (object.relation().isPresent()) {
            return Optional.empty(); // relations() contains it
        }
        return switch (effect) {
            case Effect.Creates creates -> ownerType(object);
            case Effect.Drops drops -> Optional.of(object);
            case Effect.Validates validates -> Optional.of(object);
        };
    }

    /** The type that changes if an enum value, an attribute or a domain constraint is created. */
    private static Optional<CatalogObject> ownerType(CatalogObject object) {
        return switch (object.kind()) {
            case ENUM_VALUE, ATTRIBUTE, DOMAIN_CONSTRAINT ->
                object.owner().map(type -> CatalogObject.of(Kind.TYPE, type));
            default -> Optional.empty();
        };
    }
}
