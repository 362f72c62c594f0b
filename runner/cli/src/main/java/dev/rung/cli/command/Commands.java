package dev.rung.cli.command;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** The commands below {@code rung}. */
public final class Commands {

    /** In the order of the help. */
    private static final List<Class<?>> ALL = List.of(
            MigrateCommand.class,
            StatusCommand.class,
            PlanCommand.class,
            RollbackCommand.class,
            RedoCommand.class,
            ValidateCommand.class,
            SeedCommand.class,
            ResetCommand.class,
            ProtectCommand.class,
            HistoryCommand.class,
            BaselineCommand.class,
            ResolveCommand.class,
            InitCommand.class,
            CreateCommand.class,
            SchemaCommand.class,
            BackupCommand.class,
            PrepareCommand.class,
            DemoCommand.class,
            HelpCommand.class);

    private Commands() {}

    /** Returns the classes of all commands. */
    public static List<Class<?>> all() {
        return ALL;
    }

    /**
     * Returns the classes of the commands whose names are among the arguments. Parsing the arguments needs no other command.
     *
     * @param args the arguments
     */
    public static List<Class<?>> namedIn(String... args) {
        List<String> words = List.of(args);
        return ALL.stream().filter(command -> words.contains(nameOf(command))).toList();
    }

    /**
     * Creates a parser.
     *
     * @param root receives the global options
     * @param commands the classes of the commands to know
     */
    public static CommandLine parser(RootCommand root, List<Class<?>> commands) {
        CommandLine parser = new CommandLine(root);
        commands.forEach(parser::addSubcommand);
        return parser;
    }

    /** The name of a command, from the name of its class. */
    static String nameOf(Class<?> command) {
        return command.getSimpleName().replace("Command", "").toLowerCase(Locale.ROOT);
    }
}
