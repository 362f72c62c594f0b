package dev.rung.postgres.security;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.Alter;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Name;

/** An incomplete {@code ALTER ROLE}: call one of its actions next. A password has no place in a migration: it would be in the history. */
public final class AlterRoleClauses {

    private final CatalogObject role;

    AlterRoleClauses(Name role) {
        this.role = CatalogObject.of(CatalogObject.Kind.ROLE, role);
    }

    /** Renames the role. */
    public PostgresStatement renameTo(String newName) {
        return new Alter(
                role,
                Sentence.of("rename to").add(name(newName)),
                new Effect.Drops(role),
                new Effect.Creates(CatalogObject.of(CatalogObject.Kind.ROLE, name(newName))));
    }

    /** Lets the role open sessions. */
    public PostgresStatement login() {
        return new Alter(role, Sentence.of("login"));
    }

    /** Keeps the role from opening sessions. */
    public PostgresStatement noLogin() {
        return new Alter(role, Sentence.of("nologin"));
    }

    /** Lets the role open so many sessions at once; -1 for any number. */
    public PostgresStatement connectionLimit(int sessions) {
        return new Alter(role, Sentence.of("connection limit").add(inline(sessions)));
    }

    /** Sets a configuration parameter for the role's sessions to come. */
    public PostgresStatement set(String parameter, String... values) {
        return new Alter(role, Parts.setting(parameter, values));
    }

    /** As {@link #set(String, String...)}, for a list. */
    public PostgresStatement set(String parameter, List<String> values) {
        return set(parameter, values.toArray(String[]::new));
    }

    /** Sets a configuration parameter for the role's sessions to come, in one database. */
    public PostgresStatement setInDatabase(String database, String parameter, String... values) {
        return new Alter(
                role,
                Sentence.of("in database")
                        .add(name(database))
                        .add(Parts.setting(parameter, values).toPart()));
    }

    /** As {@link #setInDatabase(String, String, String...)}, for a list. */
    public PostgresStatement setInDatabase(String database, String parameter, List<String> values) {
        return setInDatabase(database, parameter, values.toArray(String[]::new));
    }

    /** Leaves all configuration parameters to the server again. */
    public PostgresStatement resetAll() {
        return new Alter(role, Sentence.of("reset all"));
    }

    /** Leaves a configuration parameter to the server again. */
    public PostgresStatement reset(String parameter) {
        return new Alter(role, Sentence.of("reset").add(Parts.parameter(parameter)));
    }
}
