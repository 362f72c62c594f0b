package dev.rung.engine.ddl;

import static dev.rung.postgres.PostgresDSL.alterStatistics;
import static dev.rung.postgres.PostgresDSL.createPolicy;
import static dev.rung.postgres.PostgresDSL.createStatistics;

import dev.rung.engine.schema.ExtendedStatistics;
import dev.rung.engine.schema.IndexKeyPart;
import dev.rung.engine.schema.ObjectId;
import dev.rung.engine.schema.Policy;
import dev.rung.postgres.PostgresDSL;
import dev.rung.postgres.indexes.IndexKey;
import dev.rung.postgres.objects.Role;
import dev.rung.postgres.security.CreatePolicyClauses;
import dev.rung.postgres.statistics.StatisticsKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** Writes policies and extended statistics. */
final class PolicyWriter {

    private PolicyWriter() {}

    static Query create(ObjectId id, Policy policy) {
        CreatePolicyClauses.As start = createPolicy(DSL.name(id.name())).on(Fragments.name(policy.table()));
        CreatePolicyClauses.For forCommand = policy.permissive() ? start : start.asRestrictive();
        CreatePolicyClauses.To to = switch (policy.command()) {
            case "SELECT" -> forCommand.forSelect();
            case "INSERT" -> forCommand.forInsert();
            case "UPDATE" -> forCommand.forUpdate();
            case "DELETE" -> forCommand.forDelete();
            default -> forCommand;
        };
        CreatePolicyClauses.Using using = policy.roles().isEmpty()
                ? to
                : to.to(
                        Role.named(policy.roles().getFirst()),
                        policy.roles().stream().skip(1).map(Role::named).toArray(Role[]::new));
        CreatePolicyClauses.WithCheck check =
                policy.using() == null ? using : using.using(Fragments.condition(policy.using()));
        return policy.check() == null ? check : check.withCheck(Fragments.condition(policy.check()));
    }

    static List<Query> create(ObjectId id, ExtendedStatistics statistics) {
        var start = createStatistics(Fragments.name(id));
        List<StatisticsKind> kinds = statistics.kinds().stream()
                .map(each -> StatisticsKind.valueOf(each.toUpperCase(Locale.ROOT)))
                .toList();
        boolean isUsual = kinds.isEmpty() || kinds.size() == StatisticsKind.values().length;
        var keyless = isUsual
                ? start
                : start.kinds(kinds.getFirst(), kinds.stream().skip(1).toArray(StatisticsKind[]::new));
        List<IndexKey> keys = statistics.keys().stream().map(PolicyWriter::key).toList();
        List<Query> statements = new ArrayList<>();
        statements.add(keyless.on(keys.getFirst(), keys.stream().skip(1).toArray(IndexKey[]::new))
                .from(Fragments.name(statistics.table())));
        Integer target = statistics.target();
        if (target != null) {
            statements.add(alterStatistics(Fragments.name(id)).setStatistics(target));
        }
        return statements;
    }

    private static IndexKey key(IndexKeyPart part) {
        return part.column() == null ? PostgresDSL.key(Fragments.expression(part.expression())) : Fragments.key(part);
    }
}
