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
 * {@code CREATE ROLE}. A password has no place in a migration: it would be in the history.
 *
 * @param name the role
 * @param options its options
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

    /** Lets the role open sessions. */
    public CreateRole login() {
        return and(Sentence.of("login"));
    }

    /** Keeps the role from opening sessions; PostgreSQL's default, said aloud. */
    public CreateRole noLogin() {
        return and(Sentence.of("nologin"));
    }

    /** Keeps the role from using the privileges of roles that it is a member of, until it says {@code SET ROLE}. */
    public CreateRole noInherit() {
        return and(Sentence.of("noinherit"));
    }

    /** Shows the role all rows, whatever policies say. */
    public CreateRole bypassRowLevelSecurity() {
        return and(Sentence.of("bypassrls"));
    }

    /** Lets the role make databases. */
    public CreateRole createDatabases() {
        return and(Sentence.of("createdb"));
    }

    /** Lets the role make and change roles. */
    public CreateRole createRoles() {
        return and(Sentence.of("createrole"));
    }

    /** Lets the role open so many sessions at once; -1 for any number. */
    public CreateRole connectionLimit(int sessions) {
        return and(Sentence.of("connection limit").add(inline(sessions)));
    }

    /** Makes other roles members of this one. */
    public CreateRole role(String member, String... more) {
        return and(Sentence.of("role").addAll(Parts.names(member, more)));
    }

    /** As {@link #role(String, String...)}, for a list of at least one. */
    public CreateRole role(List<String> members) {
        return role(Lists.first(members, "members"), Lists.others(members, String[]::new));
    }

    /** Makes other roles members of this one, who may make further ones members. */
    public CreateRole admin(String member, String... more) {
        return and(Sentence.of("admin").addAll(Parts.names(member, more)));
    }

    /** As {@link #admin(String, String...)}, for a list of at least one. */
    public CreateRole admin(List<String> members) {
        return admin(Lists.first(members, "members"), Lists.others(members, String[]::new));
    }

    /** Makes the role a member of other roles. */
    public CreateRole inRole(String role, String... more) {
        return and(Sentence.of("in role").addAll(Parts.names(role, more)));
    }

    /** As {@link #inRole(String, String...)}, for a list of at least one. */
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
