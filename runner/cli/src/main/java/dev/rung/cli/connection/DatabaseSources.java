package dev.rung.cli.connection;

import dev.rung.cli.terminal.Surroundings;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.settings.ConnectionOrigin;
import dev.rung.engine.settings.SessionRole;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The places where a database can be named, in their order: options, {@code RUNG_*}, {@code DATABASE_URL}, {@code DB_*},
 * libpq's {@code PG*}, {@code rung.properties}.
 *
 * <p>The first that names a database counts, and the ones after it are not looked at. User and password may be given apart,
 * by options or by {@code RUNG_USER} and {@code RUNG_PASSWORD} or {@code RUNG_PASSWORD_FILE}; these come before what the
 * place itself says. Where no place has a password, PostgreSQL's password file may have one.
 */
public final class DatabaseSources {

    private final ConnectionOptions options;
    private final Surroundings surroundings;
    private final PropertiesFile properties;
    private final Passfile passfile;

    /**
     * Makes a search.
     *
     * @param options what the command line says
     * @param surroundings the environment variables and the working directory
     * @param warnings is told what was passed over although it may have been meant
     */
    public DatabaseSources(ConnectionOptions options, Surroundings surroundings, Consumer<String> warnings) {
        this.options = options;
        this.surroundings = surroundings;
        this.properties = new PropertiesFile(surroundings.directory());
        this.passfile = new Passfile(surroundings, warnings);
    }

    /**
     * Finds the database that is meant.
     *
     * @throws UsageException if no place names one, or a place is malformed
     */
    public Database find() {
        Optional<DatabaseUrl> fromOption =
                Optional.ofNullable(options.url()).map(url -> DatabaseUrl.parse("--url", url));
        Optional<DatabaseUrl> fromVariable = fromOption.or(this::firstVariable);
        DatabaseUrl url = fromVariable.or(properties::find).orElseThrow(() -> new UsageException(waysToNameOne()));
        Login fromUrlOption = fromOption.map(DatabaseUrl::login).orElse(Login.NONE);
        Login login = Login.merge(List.of(options.login(), fromUrlOption, rungLogin(), url.login()));
        String user = Objects.requireNonNullElse(login.user(), surroundings.systemUser());
        String password = login.secret().or(() -> passfile.find(url, user)).orElse(null);
        ConnectionOrigin origin =
                new ConnectionOrigin(url.origin().address(), url.origin().database(), originOfUser(fromUrlOption, url));
        return new Database(url, new Login(user, password), role(fromVariable.isEmpty()), origin);
    }

    private String originOfUser(Login fromUrlOption, DatabaseUrl url) {
        if (options.user() != null) {
            return "--user";
        }
        if (fromUrlOption.user() != null) {
            return "--url";
        }
        if (surroundings.variable("RUNG_USER").isPresent()) {
            return "RUNG_USER";
        }
        return url.login().user() == null
                ? "the operating system, because none is named"
                : url.origin().user();
    }

    private Optional<SessionRole> role(boolean isInFile) {
        return Optional.ofNullable(options.role())
                .map(name -> role("--role", name))
                .or(() -> surroundings.variable("RUNG_ROLE").map(name -> role("RUNG_ROLE", name)))
                .or(() -> isInFile
                        ? properties.role().map(name -> role("role in rung.properties", name))
                        : Optional.empty());
    }

    private static SessionRole role(String origin, String name) {
        try {
            return new SessionRole(name, origin);
        } catch (IllegalArgumentException e) {
            throw new UsageException(origin + ": " + e.getMessage() + "\n  name the role to work as, or leave it out");
        }
    }

    private Optional<DatabaseUrl> firstVariable() {
        return Stream.<Supplier<Optional<DatabaseUrl>>>of(
                        () -> urlIn("RUNG_URL"),
                        () -> urlIn("DATABASE_URL"),
                        () -> new DatabaseVariables(surroundings).find(),
                        () -> new LibpqVariables(surroundings).find())
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<DatabaseUrl> urlIn(String variable) {
        return surroundings.variable(variable).map(url -> DatabaseUrl.parse(variable, url));
    }

    private Login rungLogin() {
        return new Login(
                surroundings.variable("RUNG_USER").orElse(null),
                new PasswordFile(surroundings)
                        .read()
                        .or(() -> surroundings.variable("RUNG_PASSWORD"))
                        .orElse(null));
    }

    private String waysToNameOne() {
        String incomplete = Stream.of("DB_HOST", "PGHOST")
                .filter(variable -> surroundings.variable(variable).isPresent())
                .map(variable -> "\n  " + variable + " is set, but "
                        + (variable.equals("DB_HOST") ? "DB_NAME" : "PGDATABASE") + " is not")
                .reduce("", String::concat);
        return "no database is named; name one in one of these ways:\n"
                + """
                --url postgresql://user@host:5432/database   (or jdbc:postgresql://host:5432/database)
                RUNG_URL, with RUNG_USER and RUNG_PASSWORD or RUNG_PASSWORD_FILE
                DATABASE_URL
                DB_NAME, with DB_HOST, DB_PORT, DB_USER and DB_PASS
                PGDATABASE, with PGHOST, PGPORT, PGUSER, PGPASSWORD and PGSSLMODE
                url=... in the file rung.properties of the working directory, with user=... and password=...\
                """.indent(2).stripTrailing()
                + incomplete;
    }
}
