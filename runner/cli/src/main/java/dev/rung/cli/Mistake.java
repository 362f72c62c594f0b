package dev.rung.cli;

import dev.rung.cli.usage.UsageException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with arguments that can't be parsed. */
final class Mistake {

    private Mistake() {}

    static UsageException describe(ParameterException problem) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        String message = problem instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
                ? unmatched(unmatched, command)
                : lowerCaseFirst(String.valueOf(problem.getMessage()));
        return new UsageException(message + suggestions(problem) + "\n  see " + command.qualifiedName() + " --help");
    }

    private static String unmatched(UnmatchedArgumentException problem, CommandSpec command) {
        String first = problem.getUnmatched().getFirst();
        return command.parent() == null
                ? "there is no command '" + first + "'"
                : command.name() + " takes no argument, but '" + first + "' is given";
    }

    private static String suggestions(ParameterException problem) {
        StringWriter text = new StringWriter();
        UnmatchedArgumentException.printSuggestions(problem, new PrintWriter(text, true));
        return text.toString()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> "\n  " + lowerCaseFirst(line.strip()))
                .collect(Collectors.joining());
    }

    private static String lowerCaseFirst(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
