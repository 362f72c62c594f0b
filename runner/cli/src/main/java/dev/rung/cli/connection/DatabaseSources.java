package dev.rung.cli.connection;

import dev.rung.cli.terminal.Surroundings;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.settings.ConnectionOrigin;
import dev.rung.engine.settings.SessionRole;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Searches the sources that can name a database, in order of precedence: options, {@code RUNG_*}, {@code DATABASE_URL},
 * {@code DB_*}, libpq's {@code PG*}, {@code rung.properties}.
 *
 * <p>The first source that names a database counts; later ones are ignored. User and password may be given separately, by
 * options or by {@code RUNG_USER} and {@code RUNG_PASSWORD} or {@code RUNG_PASSWORD_FILE}, which take precedence over those of
 * the source. The variables of the environment take precedence over those of the file {@code .env}. If no source has a
 * password, it is looked up in PostgreSQL's password file.
 */
public final class DatabaseSources {

    /** The variables that name a database. */
    private static final List<String> NAMES = List.of("RUNG_URL", "DATABASE_URL", "DB_NAME", "PGDATABASE");

    private final ConnectionOptions options;
    private final Surroundings surroundings;
    private final PropertiesFile properties;
    private final Passfile passfile;

    /**
     * Creates a search.
     *
     * @param options the connection options of the command line
     * @param surroundings the environment variables and the working directory
     * @param warnings receives warnings about ignored sources
     */
    public DatabaseSources(ConnectionOptions options, Surroundings surroundings, Consumer<String> warnings) {
        this.options = options;
        this.surroundings = surroundings;
        this.properties = new PropertiesFile(surroundings.directory());
        this.passfile = new Passfile(surroundings, warnings);
    }

    /**
     * Finds the database.
     *
     * @throws UsageException if no source names a database, or a source is malformed
     */
    public Database find() {
        Optional<DatabaseUrl> fromOption =
                Optional.ofNullable(options.url()).map(url -> DatabaseUrl.parse("--url", url));
        Optional<DatabaseUrl> fromVariable = fromOption.or(this::firstVariable);
        DatabaseUrl url = fromVariable.or(properties::find).orElseThrow(() -> new UsageException(waysToNameOne()));
        Login fromUrlOption = fromOption.map(DatabaseUrl::login).orElse(Login.NONE);
        Login login = login(fromUrlOption, url);
        String user = Objects.requireNonNullElse(login.user(), surroundings.systemUser());
        String password = login.secret().or(() -> passfile.find(url, user)).orElse(null);
        ConnectionOrigin origin = new ConnectionOrigin(
                url.origin().address(), url.origin().database(), originOfUser(login, fromUrlOption, url));
        return new Database(url, new Login(user, password), role(fromVariable.isEmpty()), origin);
    }

    private String originOfUser(Login login, Login fromUrlOption, DatabaseUrl url) {
        if (options.user() != null) {
            return "--user";
        }
        if (fromUrlOption.user() != null) {
            return "--url";
        }
        if (surroundings.variable("RUNG_USER").isPresent()
                && surroundings.variable("RUNG_USER").equals(Optional.ofNullable(login.user()))) {
            return origin("RUNG_USER");
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
            throw new UsageException(origin + ": " + e.getMessage() + "\n  name the role to run as, or leave it out");
        }
    }

    /**
     * The database of the first variable that names one. The environment's variables take precedence over those of
     * {@code .env}.
     */
    private Optional<DatabaseUrl> firstVariable() {
        return Stream.of(surroundings.ofProcessAlone(), surroundings.ofFileAlone())
                .flatMap(each ->
                        NAMES.stream().filter(name -> each.variable(name).isPresent()))
                .findFirst()
                .flatMap(this::find);
    }

    private Optional<DatabaseUrl> find(String variable) {
        return switch (variable) {
            case "DB_NAME" -> new DatabaseVariables(surroundings).find();
            case "PGDATABASE" -> new LibpqVariables(surroundings).find();
            default -> surroundings.variable(variable).map(url -> DatabaseUrl.parse(origin(variable), url));
        };
    }

    private String origin(String variable) {
        return surroundings.ofFile().contains(variable) ? variable + " in .env" : variable;
    }

    /** Whether the project's files name the database, rather than the command line or the environment. */
    public boolean isOfProject() {
        Surroundings process = surroundings.ofProcessAlone();
        return options.url() == null
                && NAMES.stream().noneMatch(name -> process.variable(name).isPresent());
    }

    /**
     * Merges the logins in order of precedence. A separate login in {@code .env} belongs to the database of the project's
     * files, so it doesn't override the login of another database.
     */
    private Login login(Login ofOption, DatabaseUrl url) {
        Login ofProcess = loginIn(surroundings.ofProcessAlone());
        Login ofFile = loginIn(surroundings.ofFileAlone());
        return Login.merge(
                isOfProject()
                        ? List.of(options.login(), ofOption, ofProcess, ofFile, url.login())
                        : List.of(options.login(), ofOption, ofProcess, url.login(), ofFile));
    }

    private static Login loginIn(Surroundings where) {
        return new Login(
                where.variable("RUNG_USER").orElse(null),
                new PasswordFile(where)
                        .read()
                        .or(() -> where.variable("RUNG_PASSWORD"))
                        .orElse(null));
    }

    private String waysToNameOne() {
        String incomplete = Stream.of("DB_HOST", "PGHOST")
                .filter(variable -> surroundings.variable(variable).isPresent())
                .map(variable -> "\n  " + variable + " is set, but "
                        + (variable.equals("DB_HOST") ? "DB_NAME" : "PGDATABASE") + " is not")
                .reduce("", String::concat);
        return "no database is named; name it in one of these ways:\n"
                + """
                --url postgresql://user@host:5432/database   (or jdbc:postgresql://host:5432/database)
                RUNG_URL, with RUNG_USER and RUNG_PASSWORD or RUNG_PASSWORD_FILE
                DATABASE_URL
                DB_NAME, with DB_HOST, DB_PORT, DB_USER and DB_PASS
                PGDATABASE, with PGHOST, PGPORT, PGUSER, PGPASSWORD and PGSSLMODE
                url=... in the file rung.properties of the working directory, with user=... and password=...
                any of these variables in the file .env of the working directory\
                """.indent(2).stripTrailing()
                + incomplete;
    }
}
