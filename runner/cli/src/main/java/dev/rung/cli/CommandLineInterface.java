package dev.rung.cli;

import dev.rung.cli.command.Command;
import dev.rung.cli.command.Commands;
import dev.rung.cli.command.Invocation;
import dev.rung.cli.command.Purpose;
import dev.rung.cli.command.RootCommand;
import dev.rung.cli.output.Output;
import dev.rung.cli.output.OutputSettings;
import dev.rung.cli.project.EnvironmentFile;
import dev.rung.cli.terminal.Surroundings;
import dev.rung.cli.usage.ExitCode;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.exception.EnvironmentMismatchException;
import dev.rung.engine.model.ServerError;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs the command that the arguments name and maps its result or exception to an exit code. */
final class CommandLineInterface {

    /** The arguments of a call without arguments. */
    private static final String[] HELP = {"--help"};

    private final Surroundings surroundings;

    /** Written by the thread of the run and read by the shutdown hook. */
    private volatile @Nullable Output running;

    CommandLineInterface(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Runs a command.
     *
     * @param args the arguments
     * @return the exit code
     */
    int run(String... args) {
        String[] words = args.length == 0 ? HELP : args;
        // Building the options of all commands takes long, and only help and suggestions need them.
        RootCommand root = new RootCommand();
        CommandLine parser = parser(root, Commands.namedIn(words));
        return parser.setExecutionStrategy(parsed -> asksForHelp(parsed) ? runAmongAll(words) : execute(root, parsed))
                .setParameterExceptionHandler((problem, arguments) -> runAmongAll(words))
                .execute(words);
    }

    private int runAmongAll(String... words) {
        RootCommand root = new RootCommand();
        return parser(root, Commands.all())
                .setExecutionStrategy(parsed -> execute(root, parsed))
                .setParameterExceptionHandler((problem, arguments) -> explain(problem))
                .execute(words);
    }

    private CommandLine parser(RootCommand root, List<Class<?>> commands) {
        CommandLine parser = Commands.parser(root, commands);
        HelpLayout.applyTo(parser);
        return parser.setOut(writer(surroundings.terminal().out()))
                .setErr(writer(surroundings.terminal().err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }

    private static boolean asksForHelp(ParseResult parsed) {
        return parsed.asCommandLineList().stream().anyMatch(CommandLine::isUsageHelpRequested)
                || parsed.asCommandLineList().stream()
                        .anyMatch(command -> command.getCommandSpec().helpCommand());
    }

    private int execute(RootCommand root, ParseResult parsed) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        CommandLine chosen = parsed.asCommandLineList().getLast();
        Surroundings all;
        try {
            all = surroundings.withFile(new EnvironmentFile(surroundings.directory()).read());
        } catch (UsageException e) {
            return refuse(e);
        }
        Output output = new Output(
                chosen.getCommandName(), all.terminal(), root.options().output(all));
        running = output;
        Invocation invocation = new Invocation(
                root.options(), all, output, (inside, args) -> new CommandLineInterface(inside).run(args));
        ExitCode code = run(chosen.getCommand(), invocation, output);
        running = null;
        output.end(code);
        return code.value();
    }

    /**
     * Reports the failure of a command that can't finish because it ends the process itself.
     *
     * @param failure the cause
     */
    void fail(RuntimeException failure) {
        Output output = running;
        if (output == null) {
            new Output("", surroundings.terminal(), OutputSettings.PLAIN).fail(failure);
        } else {
            output.fail(failure);
            output.end(ExitCode.FAILED);
        }
    }

    private static ExitCode run(Command command, Invocation invocation, Output output) {
        try (invocation) {
            return command.run(invocation);
        } catch (UsageException e) {
            output.fail(e);
            return ExitCode.USAGE;
        } catch (EnvironmentMismatchException e) {
            output.fail(Purpose.describe(e));
            return ExitCode.USAGE;
        } catch (RuntimeException e) {
            if (!isAftermath(e)) {
                output.fail(e);
            }
            return ExitCode.FAILED;
        }
    }

    /** Whether the failure is only a lost connection that results from the end of the process. */
    private static boolean isAftermath(RuntimeException e) {
        return Thread.currentThread().isInterrupted() && ServerError.of(e).isSessionLost();
    }

    /** Reports the problem as plain text, because the output options have not been parsed. */
    private int explain(ParameterException problem) {
        return refuse(Mistake.describe(problem));
    }

    private int refuse(UsageException problem) {
        new Output("", surroundings.terminal(), OutputSettings.PLAIN).fail(problem);
        return ExitCode.USAGE.value();
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }
}
