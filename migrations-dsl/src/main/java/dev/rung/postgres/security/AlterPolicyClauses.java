package dev.rung.postgres.security;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.Alter;
import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Name;

/**
 * An incomplete {@code ALTER POLICY}: call one of its actions next. Clauses that aren't called keep their current
 * values.
 */
public final class AlterPolicyClauses {

    private final CatalogObject policy;
    private final Policy alter;

    AlterPolicyClauses(Name table, Name policy) {
        this.policy = CatalogObject.partOf(CatalogObject.Kind.POLICY, policy, table);
        this.alter = Policy.alter(policy, table);
    }

    /** Renames the policy. */
    public PostgresStatement renameTo(String newName) {
        return renameTo(name(newName));
    }

    /** Renames the policy. */
    public PostgresStatement renameTo(Name newName) {
        return new Alter(
                policy,
                Sentence.of("rename to").add(newName),
                new Effect.Drops(policy),
                new Effect.Creates(CatalogObject.partOf(
                        CatalogObject.Kind.POLICY, newName, policy.owner().orElseThrow())));
    }

    /** Sets the roles that the policy applies to. Conditions can follow. */
    public CreatePolicyClauses.Using to(String role, String... more) {
        return alter.to(role, more);
    }

    /** Same as {@link #to(String, String...)}, for a non-empty list. */
    public CreatePolicyClauses.Using to(List<String> roles) {
        return to(Lists.first(roles, "roles"), Lists.others(roles, String[]::new));
    }

    /** Sets the roles that the policy applies to. Conditions can follow. */
    public CreatePolicyClauses.Using to(Role role, Role... more) {
        return alter.to(role, more);
    }

    /** Same as {@link #to(Role, Role...)}, for a non-empty list. */
    public CreatePolicyClauses.Using to(Collection<? extends Role> roles) {
        return to(Lists.first(roles, "roles"), Lists.others(roles, Role[]::new));
    }

    /** Sets the condition for existing rows: only rows that match it can be read, updated or deleted. */
    public CreatePolicyClauses.WithCheck using(Condition condition) {
        return alter.using(condition);
    }

    /** Sets the condition for new rows: only rows that match it can be inserted or result from an update. */
    public PostgresStatement withCheck(Condition condition) {
        return alter.withCheck(condition);
    }
}
