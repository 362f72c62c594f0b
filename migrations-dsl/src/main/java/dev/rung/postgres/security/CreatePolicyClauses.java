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

        /** Names the table. */
        As on(Name table);

        /** As {@link #on(Name)}, by an unqualified name. */
        default As on(String table) {
            return on(name(table));
        }
    }

    /** What may come next: how the policy goes together with others. */
    interface As extends For {

        /** Lets rows pass that this or another permissive policy lets pass; PostgreSQL's default, said aloud. */
        For asPermissive();

        /** Lets only rows pass that this and every other restrictive policy lets pass. */
        For asRestrictive();
    }

    /** What may come next: the commands; all if it isn't said. */
    interface For extends To {

        /** Holds for all commands; PostgreSQL's default, said aloud. */
        To forAll();

        /** Holds for rows that are read. */
        To forSelect();

        /** Holds for rows that are added. */
        To forInsert();

        /** Holds for rows that are changed. */
        To forUpdate();

        /** Holds for rows that are deleted. */
        To forDelete();
    }

    /** What may come next: the roles; all if it isn't said. */
    interface To extends Using {

        /** Holds for these roles, see {@link Role#PUBLIC}. */
        Using to(Role role, Role... more);

        /** As {@link #to(Role, Role...)}, for a list of at least one. */
        default Using to(Collection<? extends Role> roles) {
            return to(Lists.first(roles, "roles"), Lists.others(roles, Role[]::new));
        }

        /** Holds for these roles. */
        default Using to(String role, String... more) {
            return to(Role.named(role), Roles.named(more));
        }

        /** As {@link #to(String, String...)}, for a list of at least one. */
        default Using to(List<String> roles) {
            return to(Lists.first(roles, "roles"), Lists.others(roles, String[]::new));
        }
    }

    /** What may come next: which rows are there to be read, changed or deleted. */
    interface Using extends WithCheck {

        /** Lets the rows be seen for which the condition holds. */
        WithCheck using(Condition condition);
    }

    /** What may come last: which rows may be added, or come of a change. */
    interface WithCheck extends PostgresStatement {

        /** Lets the rows be written for which the condition holds. */
        PostgresStatement withCheck(Condition condition);
    }
}
