package dev.rung.cli.connection;

import dev.rung.cli.terminal.Surroundings;
import dev.rung.cli.usage.UsageException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The places where a database can be named, in their order: options, {@code RUNG_*}, {@code DATABASE_URL}, {@code DB_*},
 * libpq's {@code PG*}, {@code rung.properties}.
 *
 * <p>The first that names a database counts, and the ones after it are not looked at. User and password may be given apart,
 * by options or by {@code RUNG_USER} and {@code RUNG_PASSWORD}; these come before what the place itself says.
 */
public final class DatabaseSources {

    private final ConnectionOptions options;
    private final Surroundings surroundings;

    /**
     * Makes a search.
     *
     * @param options what the command line says
     * @param surroundings the environment variables and the working directory
     */
    public DatabaseSources(ConnectionOptions options, Surroundings surroundings) {
        this.options = options;
        this.surroundings = surroundings;
    }

    /**
     * Finds the database that is meant.
     *
     * @throws UsageException if no place names one, or a place is malformed
     */
    public Database find() {
        Optional<DatabaseUrl> fromOption =
                Optional.ofNullable(options.url()).map(url -> DatabaseUrl.parse("--url", url));
        DatabaseUrl url = fromOption.or(this::firstOfTheOthers).orElseThrow(() -> new UsageException(waysToNameOne()));
        Login login = Login.merge(List.of(
                options.login(), fromOption.map(DatabaseUrl::login).orElse(Login.NONE), rungLogin(), url.login()));
        return new Database(url, login.user() == null ? new Login(surroundings.systemUser(), login.password()) : login);
    }

    private Optional<DatabaseUrl> firstOfTheOthers() {
        return Stream.<Supplier<Optional<DatabaseUrl>>>of(
                        () -> urlIn("RUNG_URL"),
                        () -> urlIn("DATABASE_URL"),
                        () -> new DatabaseVariables(surroundings).find(),
                        () -> new LibpqVariables(surroundings).find(),
                        () -> new PropertiesFile(surroundings.directory()).find())
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
                surroundings.variable("RUNG_PASSWORD").orElse(null));
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
                RUNG_URL, with RUNG_USER and RUNG_PASSWORD
                DATABASE_URL
                DB_NAME, with DB_HOST, DB_PORT, DB_USER and DB_PASS
                PGDATABASE, with PGHOST, PGPORT, PGUSER, PGPASSWORD and PGSSLMODE
                url=... in the file rung.properties of the working directory, with user=... and password=...\
                """.indent(2).stripTrailing()
                + incomplete;
    }
}
