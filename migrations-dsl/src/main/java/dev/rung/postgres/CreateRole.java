package dev.rung.postgres;

import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * {@code CREATE ROLE}. A password has no place in a migration: it would be in the history.
 *
 * @param name the role
 * @param options its options
 * @see PostgresDSL#createRole(String)
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

    /** Makes the role a member of other roles. */
    public CreateRole inRole(String role, String... more) {
        return and(Sentence.of("in role").addAll(Parts.names(role, more)));
    }

    @Override
    public Query toQuery() {
        return Sentence.of("create role").add(name).addEach(options).toQuery();
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.ROLE, name)));
    }
}
