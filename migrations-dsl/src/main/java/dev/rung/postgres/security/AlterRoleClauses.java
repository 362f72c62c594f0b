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

/**
 * An incomplete {@code ALTER ROLE}: call one of its actions next. Passwords aren't supported, because the history would
 * contain them.
 */
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

    /** Allows the role to log in. */
    public PostgresStatement login() {
        return new Alter(role, Sentence.of("login"));
    }

    /** Prevents the role from logging in. */
    public PostgresStatement noLogin() {
        return new Alter(role, Sentence.of("nologin"));
    }

    /** Sets the maximum number of concurrent sessions of the role; -1 means no limit. */
    public PostgresStatement connectionLimit(int sessions) {
        return new Alter(role, Sentence.of("connection limit").add(inline(sessions)));
    }

    /** Sets a configuration parameter for new sessions of the role. */
    public PostgresStatement set(String parameter, String... values) {
        return new Alter(role, Parts.setting(parameter, values));
    }

    /** Same as {@link #set(String, String...)}, for a list. */
    public PostgresStatement set(String parameter, List<String> values) {
        return set(parameter, values.toArray(String[]::new));
    }

    /** Sets a configuration parameter for new sessions of the role in one database. */
    public PostgresStatement setInDatabase(String database, String parameter, String... values) {
        return new Alter(
                role,
                Sentence.of("in database")
                        .add(name(database))
                        .add(Parts.setting(parameter, values).toPart()));
    }

    /** Same as {@link #setInDatabase(String, String, String...)}, for a list. */
    public PostgresStatement setInDatabase(String database, String parameter, List<String> values) {
        return setInDatabase(database, parameter, values.toArray(String[]::new));
    }

    /** Removes the settings of all configuration parameters of the role. */
    public PostgresStatement resetAll() {
        return new Alter(role, Sentence.of("reset all"));
    }

    /** Removes the setting of a configuration parameter of the role. */
    public PostgresStatement reset(String parameter) {
        return new Alter(role, Sentence.of("reset").add(Parts.parameter(parameter)));
    }
}
