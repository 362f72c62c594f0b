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

/** The global options. They are allowed before and after the command's name. */
public final class GlobalOptions {

    /** The value of {@code --password} if it is given without one. */
    static final String ASK = "";

    @Option(
            names = "--url",
            scope = INHERIT,
            paramLabel = "URL",
            description = "The URL of the database, such as postgresql://user@host:5432/database, or its JDBC URL.")
    private @Nullable String url;

    @Option(
            names = "--user",
            scope = INHERIT,
            paramLabel = "NAME",
            description = "The user of the database. Default: the operating system's user.")
    private @Nullable String user;

    @Option(
            names = "--password",
            scope = INHERIT,
            arity = "0..1",
            fallbackValue = ASK,
            paramLabel = "PASSWORD",
            description =
                    "The password of the user. Without a value, Rung prompts for it. Other users of this machine can"
                            + " see the command line: prefer RUNG_PASSWORD or RUNG_PASSWORD_FILE.")
    private @Nullable String password;

    @Option(
            names = "--role",
            scope = INHERIT,
            paramLabel = "NAME",
            description =
                    "The role to run as, which owns the objects that are created. The user must be a member of it."
                            + " Default: RUNG_ROLE, else the user.")
    private @Nullable String role;

    @Option(
            names = "--wait",
            scope = INHERIT,
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description = "The longest wait for a server that doesn't accept connections yet, such as 60s. Default: 0.")
    private Duration patience = Duration.ZERO;

    @Option(
            names = "--lost-after",
            scope = INHERIT,
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description = "The time without an answer after which the server counts as lost, and after which the server"
                    + " releases the lock of a lost run; 0 leaves both to the operating systems. Default: 30s.")
    private Duration lostAfter = Liveness.DEFAULT.silence();

    @Option(
            names = "--set",
            scope = INHERIT,
            paramLabel = "NAME",
            parameterConsumer = Appending.class,
            description =
                    "The name of a migration set. May be repeated. Default: the key set in rung.properties, else the"
                            + " only set on the class path.")
    private List<String> sets = new ArrayList<>();

    @Option(
            names = "--all-sets",
            scope = INHERIT,
            description = "Use all migration sets on the class path, in the order of their names.")
    private boolean allSets;

    @Option(
            names = "--schema",
            scope = INHERIT,
            paramLabel = "NAME",
            description = "The schema to apply the set to. Default: the schema that the set names.")
    private @Nullable String schema;

    @Option(
            names = "--classpath",
            scope = INHERIT,
            paramLabel = "PATH",
            parameterConsumer = Appending.class,
            description = "The jars and folders that contain the migrations, separated by the operating system's path"
                    + " separator. May be repeated. Default: RUNG_CLASSPATH, else classpath in rung.properties.")
    private List<String> classPath = new ArrayList<>();

    @Option(
            names = "--format",
            scope = INHERIT,
            paramLabel = "text|json",
            converter = FormatConverter.class,
            description = "The format of the results. JSON is one object on standard output. Default: text.")
    private Format format = Format.TEXT;

    @Option(
            names = "--log-format",
            scope = INHERIT,
            paramLabel = "text|json",
            converter = FormatConverter.class,
            description =
                    "The format of standard error. JSON is one object a line, for the events of the run, the log and"
                            + " errors. Default: text.")
    private Format logFormat = Format.TEXT;

    @Option(
            names = "--no-color",
            scope = INHERIT,
            description = "Print without colours. The variable NO_COLOR does the same.")
    private boolean noColour;

    @Option(
            names = {"-q", "--quiet"},
            scope = INHERIT,
            description = "Print only results and errors.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = INHERIT,
            description = "Print every step, the log, and stack traces.")
    private boolean verbose;

    /** The settings of the output. */
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
     * The limit after which a silent server counts as lost.
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

    /**
     * The options that select the sets and the database, to be repeated in a suggested command. A password is never among them.
     */
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

    /** The options that a command passes on to the commands that it runs. */
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
