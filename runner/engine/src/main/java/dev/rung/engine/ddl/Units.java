package dev.rung.engine.ddl;

import dev.rung.engine.ddl.Unit.Aspect;
import dev.rung.engine.schema.Column;
import dev.rung.engine.schema.Constraint;
import dev.rung.engine.schema.DatabaseObject;
import dev.rung.engine.schema.Definition;
import dev.rung.engine.schema.ExtendedStatistics;
import dev.rung.engine.schema.Index;
import dev.rung.engine.schema.ObjectId;
import dev.rung.engine.schema.ObjectKind;
import dev.rung.engine.schema.Policy;
import dev.rung.engine.schema.QualifiedName;
import dev.rung.engine.schema.Rule;
import dev.rung.engine.schema.SchemaSnapshot;
import dev.rung.engine.schema.Sequence;
import dev.rung.engine.schema.Table;
import dev.rung.engine.schema.Trigger;
import dev.rung.engine.schema.Unsupported;
import dev.rung.engine.schema.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The units of a snapshot, what each of them needs, and the objects that they are parts of. */
final class Units {

    private final NavigableMap<Unit, NavigableSet<Unit>> needs = new TreeMap<>();
    private final Map<Unit, Unit> owners = new HashMap<>();
    private final Map<QualifiedName, ObjectId> relations;
    private final Set<ObjectId> expressible;

    private Units(Map<QualifiedName, ObjectId> relations, Set<ObjectId> expressible) {
        this.relations = relations;
        this.expressible = expressible;
    }

    static Units of(SchemaSnapshot snapshot, Inheritance inheritance) {
        List<DatabaseObject> objects = snapshot.objects().stream()
                .filter(each -> !(each.definition() instanceof Unsupported))
                .toList();
        Units units = new Units(
                objects.stream()
                        .map(DatabaseObject::id)
                        .filter(Units::isRelation)
                        .collect(Collectors.toUnmodifiableMap(ObjectId::qualifiedName, id -> id)),
                objects.stream().map(DatabaseObject::id).collect(Collectors.toUnmodifiableSet()));
        objects.forEach(units::add);
        units.addAttachments(objects, inheritance);
        return units;
    }

    private static boolean isRelation(ObjectId id) {
        return switch (id.kind()) {
            case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW -> true;
            default -> false;
        };
    }

    /** What each unit needs, in the order of the units. */
    NavigableMap<Unit, NavigableSet<Unit>> needs() {
        return needs;
    }

    /** The unit that a unit is a part of, or the unit itself. */
    Unit head(Unit unit) {
        return owners.getOrDefault(unit, unit);
    }

    boolean isPart(Unit unit) {
        return owners.containsKey(unit);
    }

    private void add(DatabaseObject object) {
        Unit unit = Unit.of(object.id());
        addNeeds(unit, object.dependencies());
        ObjectId relation = Optional.ofNullable(relationOf(object.definition()))
                .map(relations::get)
                .orElse(null);
        if (object.id().kind().isPart() && relation != null) {
            own(unit, relation);
        }
        if (object.definition() instanceof Table table) {
            addDefaults(object.id(), table.columns());
        } else if (object.definition() instanceof View view) {
            addDefaults(object.id(), view.columns());
        } else if (object.definition() instanceof Sequence sequence && sequence.ownerTable() != null) {
            addOwnership(object.id(), relations.get(sequence.ownerTable()));
        }
    }

    private static @Nullable QualifiedName relationOf(Definition definition) {
        if (definition instanceof Constraint constraint) {
            return constraint.table();
        } else if (definition instanceof Index index) {
            return index.structure().table();
        } else if (definition instanceof Trigger trigger) {
            return trigger.table();
        } else if (definition instanceof Rule rule) {
            return rule.table();
        } else if (definition instanceof Policy policy) {
            return policy.table();
        } else if (definition instanceof ExtendedStatistics statistics) {
            return statistics.table();
        }
        return null;
    }

    private void addDefaults(ObjectId relation, List<Column> columns) {
        for (Column column : columns) {
            if (column.defaultValue() != null) {
                Unit unit = new Unit(Aspect.DEFAULT, relation, column.name());
                addNeeds(unit, column.defaultValue().dependencies());
                own(unit, relation);
            }
        }
    }

    private void addOwnership(ObjectId sequence, @Nullable ObjectId table) {
        if (table != null) {
            Unit unit = Unit.of(Aspect.OWNERSHIP, sequence);
            addNeeds(unit, Set.of(sequence));
            own(unit, table);
        }
    }

    /** A partition gets its indexes and keys first, so that PostgreSQL attaches them instead of creating others. */
    private void addAttachments(List<DatabaseObject> objects, Inheritance inheritance) {
        Map<ObjectId, Unit> attachments = new HashMap<>();
        for (DatabaseObject object : objects) {
            if (object.definition() instanceof Table table && inheritance.isAttached(table)) {
                Unit unit = Unit.of(Aspect.ATTACHMENT, object.id());
                addNeeds(unit, Set.of());
                own(unit, object.id());
                attachments.put(object.id(), unit);
            }
        }
        for (DatabaseObject object : objects) {
            if (object.id().kind() == ObjectKind.INDEX || object.id().kind() == ObjectKind.CONSTRAINT) {
                Unit part = Unit.of(object.id());
                Unit attachment = attachments.get(head(part).object());
                boolean isForeignKey = object.definition() instanceof Constraint constraint
                        && constraint.type() == Constraint.Type.FOREIGN_KEY;
                if (attachment != null && !isForeignKey) {
                    needed(attachment).add(part);
                }
            }
        }
    }

    private void own(Unit part, ObjectId relation) {
        Unit owner = Unit.of(relation);
        owners.put(part, owner);
        needed(part).add(owner);
    }

    private void addNeeds(Unit unit, Set<ObjectId> objects) {
        NavigableSet<Unit> needed = needed(unit);
        objects.stream()
                .filter(expressible::contains)
                .map(Unit::of)
                .filter(each -> !each.equals(unit))
                .forEach(needed::add);
    }

    private NavigableSet<Unit> needed(Unit unit) {
        return needs.computeIfAbsent(unit, each -> new TreeSet<>());
    }
}
