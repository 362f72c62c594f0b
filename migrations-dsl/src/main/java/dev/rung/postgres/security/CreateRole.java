package dev.rung.postgres.security;

import static org.jooq.impl.DSL.inline;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * {@code CREATE ROLE}. Passwords aren't supported, because the history would contain them.
 *
 * @param name the role
 * @param options the options
 * @see SecurityDSL#createRole(String)
 */
public record CreateRole(Name name, List<QueryPart> options) implements PostgresStatement {

    /** Copies the list. */
    public CreateRole {
        options = List.copyOf(options);
    }

    private CreateRole and(Sentence option) {
        return new CreateRole(name, Parts.appended(options, option.toPart()));
    }

    /** Allows the role to log in. */
    public CreateRole login() {
        return and(Sentence.of("login"));
    }

    /** Prevents the role from logging in. This is PostgreSQL's default, made explicit. */
    public CreateRole noLogin() {
        return and(Sentence.of("nologin"));
    }

    /**
     * Doesn't inherit the privileges of roles that it is a member of. The role can still use them after
     * {@code SET ROLE}.
     */
    public CreateRole noInherit() {
        return and(Sentence.of("noinherit"));
    }

    /** Exempts the role from all row-level security policies. */
    public CreateRole bypassRowLevelSecurity() {
        return and(Sentence.of("bypassrls"));
    }

    /** Allows the role to create databases. */
    public CreateRole createDatabases() {
        return and(Sentence.of("createdb"));
    }

    /** Allows the role to create, alter and drop roles. */
    public CreateRole createRoles() {
        return and(Sentence.of("createrole"));
    }

    /** Sets the maximum number of concurrent sessions of the role; -1 means no limit. */
    public CreateRole connectionLimit(int sessions) {
        return and(Sentence.of("connection limit").add(inline(sessions)));
    }

    /** Makes other roles members of this role. */
    public CreateRole role(String member, String... more) {
        return and(Sentence.of("role").addAll(Parts.names(member, more)));
    }

    /** Same as {@link #role(String, String...)}, for a non-empty list. */
    public CreateRole role(List<String> members) {
        return role(Lists.first(members, "members"), Lists.others(members, String[]::new));
    }

    /** Makes other roles members of this role, with the right to add further members. */
    public CreateRole admin(String member, String... more) {
        return and(Sentence.of("admin").addAll(Parts.names(member, more)));
    }

    /** Same as {@link #admin(String, String...)}, for a non-empty list. */
    public CreateRole admin(List<String> members) {
        return admin(Lists.first(members, "members"), Lists.others(members, String[]::new));
    }

    /** Makes the role a member of other roles. */
    public CreateRole inRole(String role, String... more) {
        return and(Sentence.of("in role").addAll(Parts.names(role, more)));
    }

    /** Same as {@link #inRole(String, String...)}, for a non-empty list. */
    public CreateRole inRole(List<String> roles) {
        return inRole(Lists.first(roles, "roles"), Lists.others(roles, String[]::new));
    }

    @Override
    public Query toQuery() {
        return Sentence.of("create role").add(name).addEach(options).toQuery();
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.ROLE, name)));
    }

    @Override
    public String toString() {
        return toSql();
    }
}
