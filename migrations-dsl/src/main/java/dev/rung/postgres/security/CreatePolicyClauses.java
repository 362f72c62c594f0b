package dev.rung.postgres.security;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Name;

/** The clauses of {@code CREATE POLICY}, in their order. */
public interface CreatePolicyClauses {

    /** An incomplete {@code CREATE POLICY}: call {@code on(...)} next. */
    interface WithoutTable {

        /** Specifies the table. */
        As on(Name table);

        /** Same as {@link #on(Name)}, for an unqualified name. */
        default As on(String table) {
            return on(name(table));
        }
    }

    /** The optional {@code AS} clause. */
    interface As extends For {

        /**
         * Makes the policy permissive: a row must match at least one permissive policy. This is PostgreSQL's default,
         * made explicit.
         */
        For asPermissive();

        /** Makes the policy restrictive: a row must match all restrictive policies. */
        For asRestrictive();
    }

    /** The optional {@code FOR} clause. Without it, the policy applies to all commands. */
    interface For extends To {

        /** Applies the policy to all commands. This is PostgreSQL's default, made explicit. */
        To forAll();

        /** Applies the policy to {@code SELECT}. */
        To forSelect();

        /** Applies the policy to {@code INSERT}. */
        To forInsert();

        /** Applies the policy to {@code UPDATE}. */
        To forUpdate();

        /** Applies the policy to {@code DELETE}. */
        To forDelete();
    }

    /** The optional {@code TO} clause. Without it, the policy applies to all roles. */
    interface To extends Using {

        /** Applies the policy to these roles; see {@link Role#PUBLIC}. */
        Using to(Role role, Role... more);

        /** Same as {@link #to(Role, Role...)}, for a non-empty list. */
        default Using to(Collection<? extends Role> roles) {
            return to(Lists.first(roles, "roles"), Lists.others(roles, Role[]::new));
        }

        /** Applies the policy to these roles. */
        default Using to(String role, String... more) {
            return to(Role.named(role), Roles.named(more));
        }

        /** Same as {@link #to(String, String...)}, for a non-empty list. */
        default Using to(List<String> roles) {
            return to(Lists.first(roles, "roles"), Lists.others(roles, String[]::new));
        }
    }

    /** The optional {@code USING} clause. */
    interface Using extends WithCheck {

        /** Sets the condition for existing rows: only rows that match it can be read, updated or deleted. */
        WithCheck using(Condition condition);
    }

    /** The optional {@code WITH CHECK} clause. */
    interface WithCheck extends PostgresStatement {

        /** Sets the condition for new rows: only rows that match it can be inserted or result from an update. */
        PostgresStatement withCheck(Condition condition);
    }
}
