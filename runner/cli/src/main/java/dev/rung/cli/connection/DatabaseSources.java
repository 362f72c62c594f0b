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
 * The places where a database can be named, in their order: options, {@code RUNG_*}, {@code DATABASE_URL}, {@code DB_*},
 * libpq's {@code PG*}, {@code rung.properties}.
 *
 * <p>The first that names a database counts, and the ones after it are not looked at. User and password may be given apart,
 * by options or by {@code RUNG_USER} and {@code RUNG_PASSWORD} or {@code RUNG_PASSWORD_FILE}; these come before what the
 * place itself says. The variables of the file {@code .env} come after all those of the environment. Where no place has a password, PostgreSQL's password file may have one.
 */
public final class DatabaseSources {

    /** The variables that name a database. */
    private static final List<String> NAMES = List.of("RUNG_URL", "DATABASE_URL", "DB_NAME", "PGDATABASE");

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
            throw new UsageException(origin + ": " + e.getMessage() + "\n  name the role to work as, or leave it out");
        }
    }

    /** A variable that names a database in the environment comes before all of the project's file. */
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

    /** Whether the database is named by the project's own files, not by the command line or the environment. */
    public boolean isOfProject() {
        Surroundings process = surroundings.ofProcessAlone();
        return options.url() == null
                && NAMES.stream().noneMatch(name -> process.variable(name).isPresent());
    }

    /** What the project's file says apart is for its own database: it doesn't replace what stands beside another one. */
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
        return "no database is named; name one in one of these ways:\n"
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
