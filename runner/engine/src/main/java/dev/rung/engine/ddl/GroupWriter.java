package dev.rung.engine.ddl;

import static dev.rung.postgres.PostgresDSL.alterTable;

import dev.rung.engine.ddl.Unit.Aspect;
import dev.rung.engine.schema.Aggregate;
import dev.rung.engine.schema.Cast;
import dev.rung.engine.schema.CollationType;
import dev.rung.engine.schema.CompositeType;
import dev.rung.engine.schema.Constraint;
import dev.rung.engine.schema.Conversion;
import dev.rung.engine.schema.DatabaseObject;
import dev.rung.engine.schema.DefaultPrivileges;
import dev.rung.engine.schema.DomainType;
import dev.rung.engine.schema.EnumType;
import dev.rung.engine.schema.EventTrigger;
import dev.rung.engine.schema.ExtendedStatistics;
import dev.rung.engine.schema.Extension;
import dev.rung.engine.schema.ForeignDataWrapper;
import dev.rung.engine.schema.ForeignServer;
import dev.rung.engine.schema.IdentitySequence;
import dev.rung.engine.schema.Index;
import dev.rung.engine.schema.MaterializedView;
import dev.rung.engine.schema.ObjectId;
import dev.rung.engine.schema.Policy;
import dev.rung.engine.schema.Publication;
import dev.rung.engine.schema.RangeType;
import dev.rung.engine.schema.Routine;
import dev.rung.engine.schema.Rule;
import dev.rung.engine.schema.Schema;
import dev.rung.engine.schema.Sequence;
import dev.rung.engine.schema.Table;
import dev.rung.engine.schema.TextSearchConfiguration;
import dev.rung.engine.schema.TextSearchDictionary;
import dev.rung.engine.schema.Trigger;
import dev.rung.engine.schema.Unsupported;
import dev.rung.engine.schema.View;
import dev.rung.postgres.tables.TableConstraint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** Writes a group of units as one paragraph. */
final class GroupWriter {

    private final Map<ObjectId, DatabaseObject> objects;
    private final Inheritance inheritance;
    private final TableWriter tables;
    private final Set<ObjectId> stubs = new HashSet<>();

    GroupWriter(Map<ObjectId, DatabaseObject> objects, Inheritance inheritance) {
        this.objects = objects;
        this.inheritance = inheritance;
        this.tables = new TableWriter(inheritance);
    }

    Paragraph write(List<Unit> group) {
        List<DdlStatement> statements = new ArrayList<>();
        Set<Unit> written = new HashSet<>();
        Unit first = group.getFirst();
        if (first.aspect() == Aspect.OBJECT && object(first).definition() instanceof Table table) {
            add(statements, first, create(first.object(), table, group, written));
            add(statements, first, CommentWriter.of(object(first)));
            add(statements, first, AccessWriter.of(object(first)));
            written.add(first);
        }
        for (Unit unit : group) {
            add(statements, unit, written.contains(unit) ? completion(unit, first) : statements(unit));
        }
        return new Paragraph(first.object(), statements);
    }

    private static void add(List<DdlStatement> statements, Unit unit, List<Query> queries) {
        queries.forEach(query -> statements.add(new DdlStatement(unit.object(), query)));
    }

    private DatabaseObject object(Unit unit) {
        return Objects.requireNonNull(objects.get(unit.object()));
    }

    /** Creates a table with the constraints and defaults of its group, as far as the statement has room for them. */
    private List<Query> create(ObjectId id, Table table, List<Unit> group, Set<Unit> written) {
        List<TableConstraint> constraints = new ArrayList<>();
        Set<String> defaults = new HashSet<>();
        Set<List<String>> keys = new HashSet<>();
        for (Unit unit : keysFirst(group)) {
            if (unit.aspect() == Aspect.DEFAULT && tables.declares(table, unit.detail())) {
                defaults.add(unit.detail());
                written.add(unit);
            } else if (unit.aspect() == Aspect.OBJECT
                    && object(unit).definition() instanceof Constraint constraint
                    && !ConstraintWriter.isNotValid(constraint)
                    && isFirstKey(constraint, keys)
                    && !isInheritedOnly(table, constraint)) {
                Optional<TableConstraint> inline =
                        ConstraintWriter.of(unit.object().name(), constraint);
                inline.ifPresent(constraints::add);
                if (inline.isPresent()) {
                    written.add(unit);
                }
            }
        }
        return tables.create(id, table, constraints, defaults);
    }

    /** The units with the constraints in the order of their types, which is the usual one. */
    private List<Unit> keysFirst(List<Unit> group) {
        return group.stream().sorted(Comparator.comparingInt(this::rank)).toList();
    }

    private int rank(Unit unit) {
        if (!(object(unit).definition() instanceof Constraint constraint)) {
            return 0;
        }
        return switch (constraint.type()) {
            case PRIMARY_KEY -> 1;
            case UNIQUE -> 2;
            case EXCLUSION -> 3;
            case CHECK -> 4;
            case FOREIGN_KEY -> 5;
        };
    }

    /** Whether no key before has the same columns. PostgreSQL ignores further ones in the statement that creates a table. */
    private static boolean isFirstKey(Constraint constraint, Set<List<String>> keys) {
        return switch (constraint.type()) {
            case PRIMARY_KEY, UNIQUE -> keys.add(constraint.columns());
            case CHECK, EXCLUSION, FOREIGN_KEY -> true;
        };
    }

    /** Whether a table that is created with {@code INHERITS} gets the constraint from a parent. */
    private static boolean isInheritedOnly(Table table, Constraint constraint) {
        return constraint.inherited() && !constraint.local() && table.partitionBound() == null;
    }

    /** What a unit needs beyond its place in the statement that creates the table. */
    private List<Query> completion(Unit unit, Unit table) {
        if (unit.equals(table) || unit.aspect() == Aspect.DEFAULT) {
            return List.of();
        }
        List<Query> statements = new ArrayList<>();
        if (object(unit).definition() instanceof Constraint constraint && constraint.index() != null) {
            statements.addAll(IndexWriter.uses(constraint.index()));
        }
        statements.addAll(CommentWriter.of(object(unit)));
        return statements;
    }

    private List<Query> statements(Unit unit) {
        DatabaseObject object = object(unit);
        ObjectId id = unit.object();
        return switch (unit.aspect()) {
            case STUB -> {
                stubs.add(id);
                yield List.of(ViewWriter.createStub(id, (View) object.definition()));
            }
            case DEFAULT ->
                object.definition() instanceof View view
                        ? List.of(ViewWriter.setDefault(id, view, unit.detail()))
                        : tables.setDefault(id, (Table) object.definition(), unit.detail()).stream()
                                .toList();
            case OWNERSHIP -> List.of(SequenceWriter.own(id, (Sequence) object.definition()));
            case ATTACHMENT -> tables.attach(id, (Table) object.definition());
            case OBJECT -> {
                List<Query> statements = new ArrayList<>(create(object));
                statements.addAll(CommentWriter.of(object));
                statements.addAll(AccessWriter.of(object));
                statements.addAll(ExtensionWriter.of(object));
                yield statements;
            }
        };
    }

    private List<Query> create(DatabaseObject object) {
        ObjectId id = object.id();
        return switch (object.definition()) {
            case Schema schema -> List.of(DatabaseWideWriter.schema(id));
            case Extension extension -> List.of(DatabaseWideWriter.create(id, extension));
            case ForeignDataWrapper wrapper -> List.of(DatabaseWideWriter.create(id, wrapper));
            case ForeignServer server -> List.of(DatabaseWideWriter.create(id, server));
            case Publication publication -> List.of(DatabaseWideWriter.create(id, publication));
            case Cast cast -> List.of(DatabaseWideWriter.create(id, cast));
            case Conversion conversion -> List.of(DatabaseWideWriter.create(id, conversion));
            case CollationType collation -> List.of(TypeWriter.create(id, collation));
            case EnumType type -> List.of(TypeWriter.create(id, type));
            case CompositeType type -> List.of(TypeWriter.create(id, type));
            case RangeType type -> List.of(TypeWriter.create(id, type));
            case DomainType type -> TypeWriter.create(id, type);
            case Sequence sequence -> List.of(SequenceWriter.create(id, sequence));
            case Table table -> tables.create(id, table, List.of(), Set.of());
            case View view -> List.of(ViewWriter.create(id, view, stubs.contains(id)));
            case MaterializedView view -> ViewWriter.create(id, view);
            case Routine routine -> List.of(RoutineWriter.create(id, routine));
            case Aggregate aggregate -> List.of(AggregateWriter.create(id, aggregate));
            case Constraint constraint -> add(id, constraint);
            case Index index -> IndexWriter.create(id, index);
            case Trigger trigger -> TriggerWriter.create(id, trigger);
            case EventTrigger trigger -> {
                List<Query> statements = new ArrayList<>();
                statements.add(TriggerWriter.create(id, trigger));
                statements.addAll(TriggerWriter.enable(id, trigger));
                yield statements;
            }
            case Rule rule -> TriggerWriter.create(id, rule);
            case Policy policy -> List.of(PolicyWriter.create(id, policy));
            case ExtendedStatistics statistics -> PolicyWriter.create(id, statistics);
            case TextSearchDictionary dictionary -> List.of(TextSearchWriter.create(id, dictionary));
            case TextSearchConfiguration configuration -> TextSearchWriter.create(id, configuration);
            case IdentitySequence sequence -> List.of();
            case DefaultPrivileges privileges -> AccessWriter.create(privileges);
            case Unsupported unsupported -> List.of();
        };
    }

    private List<Query> add(ObjectId id, Constraint constraint) {
        if (inheritance
                .table(constraint.table())
                .filter(table -> isInheritedOnly(table, constraint))
                .isPresent()) {
            return List.of();
        }
        var name = Fragments.name(constraint.table());
        List<Query> statements = new ArrayList<>();
        statements.add(ConstraintWriter.of(id.name(), constraint)
                .<Query>map(each -> alterTable(name).addConstraint(each))
                .orElseGet(() -> DSL.query(
                        "alter table {0} add constraint {1} {2}",
                        name, DSL.name(id.name()), Fragments.raw(constraint.definition()))));
        if (constraint.index() != null) {
            statements.addAll(IndexWriter.uses(constraint.index()));
        }
        return statements;
    }
}
