package dev.rung.cli.command;

import static picocli.CommandLine.ScopeType.INHERIT;

import dev.rung.cli.classpath.SetSelection;
import dev.rung.cli.connection.ConnectionOptions;
import dev.rung.cli.connection.DatabaseUrl;
import dev.rung.cli.output.Format;
import dev.rung.cli.output.GivenOptions;
import dev.rung.cli.output.OutputSettings;
import dev.rung.cli.terminal.Surroundings;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.settings.Liveness;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of all commands; they may stand before or after the command's name. */
public final class GlobalOptions {

    /** What {@code --password} holds when it was given without a value. */
    static final String ASK = "";

    @Option(
            names = "--url",
            scope = INHERIT,
            paramLabel = "URL",
            description = "The database: postgresql://user@host:5432/database, or the same as a JDBC URL.")
    private @Nullable String url;

    @Option(names = "--user", scope = INHERIT, paramLabel = "NAME", description = "The database's user.")
    private @Nullable String user;

    @Option(
            names = "--password",
            scope = INHERIT,
            arity = "0..1",
            fallbackValue = ASK,
            paramLabel = "PASSWORD",
            description = "The user's password; without a value it is asked for. Other users of this machine can see it"
                    + " on the command line: RUNG_PASSWORD and RUNG_PASSWORD_FILE are better.")
    private @Nullable String password;

    @Option(
            names = "--role",
            scope = INHERIT,
            paramLabel = "NAME",
            description = "The role to work as, which the user is a member of: what is made belongs to it. Default:"
                    + " RUNG_ROLE, else the user.")
    private @Nullable String role;

    @Option(
            names = "--wait",
            scope = INHERIT,
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description = "How long to wait for a server that doesn't accept connections yet, such as 60s. Default: 0.")
    private Duration patience = Duration.ZERO;

    @Option(
            names = "--lost-after",
            scope = INHERIT,
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description = "How long the server may be silent before it is given up, and how long it keeps the lock of a"
                    + " run that is lost; 0 leaves it to the operating systems. Default: 30s.")
    private Duration lostAfter = Liveness.DEFAULT.silence();

    @Option(
            names = "--set",
            scope = INHERIT,
            paramLabel = "NAME",
            parameterConsumer = Appending.class,
            description =
                    "The migration set; may be repeated. Not needed where the class path holds only one. Default: set"
                            + " in rung.properties.")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--all-sets", scope = INHERIT, description = "All migration sets on the class path, by name.")
    private boolean allSets;

    @Option(
            names = "--schema",
            scope = INHERIT,
            paramLabel = "NAME",
            description = "The schema to apply the set to, instead of the one that it names.")
    private @Nullable String schema;

    @Option(
            names = "--classpath",
            scope = INHERIT,
            paramLabel = "PATH",
            parameterConsumer = Appending.class,
            description = "The jars and folders that hold the migrations, separated by the operating system's path"
                    + " separator. Default: RUNG_CLASSPATH, else classpath in rung.properties.")
    private List<String> classPath = new ArrayList<>();

    @Option(
            names = "--format",
            scope = INHERIT,
            paramLabel = "text|json",
            converter = FormatConverter.class,
            description = "How to write results. JSON is one object on standard output.")
    private Format format = Format.TEXT;

    @Option(
            names = "--log-format",
            scope = INHERIT,
            paramLabel = "text|json",
            converter = FormatConverter.class,
            description =
                    "How to write standard error. JSON is one object a line: what happens during the run, the log,"
                            + " and why it failed.")
    private Format logFormat = Format.TEXT;

    @Option(names = "--no-color", scope = INHERIT, description = "No colours. So does the variable NO_COLOR.")
    private boolean noColour;

    @Option(
            names = {"-q", "--quiet"},
            scope = INHERIT,
            description = "Only results and errors.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = INHERIT,
            description = "Every step, the log, and stack traces.")
    private boolean verbose;

    /** How to print. */
    public OutputSettings output(Surroundings surroundings) {
        boolean colour = !noColour && surroundings.variable("NO_COLOR").isEmpty();
        return new OutputSettings(format, logFormat, colour, quiet, verbose);
    }

    ConnectionOptions connection() {
        return new ConnectionOptions(url, user, asksForPassword() ? null : password, role);
    }

    boolean asksForPassword() {
        return ASK.equals(password);
    }

    Duration patience() {
        return patience;
    }

    /**
     * How a lost server is noticed.
     *
     * @throws UsageException if {@code --lost-after} is too short
     */
    Liveness liveness() {
        try {
            return new Liveness(lostAfter);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--lost-after: " + e.getMessage());
        }
    }

    SetSelection selection() {
        return new SetSelection(sets, allSets);
    }

    @Nullable
    String schema() {
        return schema;
    }

    List<String> classPath() {
        return classPath;
    }

    /** The options that say what a command works on, for the command that comes next; a password isn't among them. */
    GivenOptions given() {
        List<String> words = new ArrayList<>();
        sets.forEach(set -> words.addAll(List.of("--set", set)));
        if (allSets) {
            words.add("--all-sets");
        }
        classPath.forEach(path -> words.addAll(List.of("--classpath", path)));
        add(words, "--schema", schema);
        add(words, "--url", url == null ? null : DatabaseUrl.parse("--url", url).withoutSecrets(url));
        add(words, "--user", user);
        add(words, "--role", role);
        return new GivenOptions(words);
    }

    private static void add(List<String> words, String option, @Nullable String value) {
        if (value != null) {
            words.addAll(List.of(option, value));
        }
    }

    /** The options that a command hands on to the commands that it runs itself. */
    List<String> forInnerCommands() {
        List<String> handedOn = new ArrayList<>();
        classPath.forEach(path -> handedOn.addAll(List.of("--classpath", path)));
        Map.of("--no-color", noColour, "--quiet", quiet, "--verbose", verbose).forEach((option, isSet) -> {
            if (isSet) {
                handedOn.add(option);
            }
        });
        if (logFormat != Format.TEXT) {
            handedOn.addAll(List.of("--log-format", logFormat.toString()));
        }
        return handedOn;
    }

    Format format() {
        return format;
    }
}
