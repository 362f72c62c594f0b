package dev.rung.cli;

import dev.rung.cli.usage.NearMatch;
import dev.rung.cli.usage.UsageException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Describes arguments that can't be parsed. */
final class Mistake {

    private Mistake() {}

    static UsageException describe(ParameterException problem) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        if (!(problem instanceof UnmatchedArgumentException unmatched)) {
            return refusal(lowerCaseFirst(String.valueOf(problem.getMessage())), command.qualifiedName());
        }
        String first = unmatched.getUnmatched().getFirst();
        if (unmatched.isUnknownOption()) {
            return unknownOption(first, command);
        }
        return command.parent() == null
                ? unknownCommand(first, command)
                : refusal(command.name() + " takes no argument: '" + first + "'", command.qualifiedName());
    }

    /** Leaves out the option's value, because it may be secret. */
    private static UsageException unknownOption(String given, CommandSpec command) {
        String option = given.split("=", 2)[0];
        List<String> known = command.options().stream()
                .flatMap(each -> Stream.of(each.names()))
                .toList();
        return refusal(
                "unknown option: '" + option + "'" + didYouMean(NearMatch.of(option, known), ""),
                command.qualifiedName());
    }

    private static UsageException unknownCommand(String given, CommandSpec root) {
        String unknown = "there is no command '" + given + "'";
        Optional<CommandLine> other =
                ForeignCommand.commandFor(given).map(name -> root.subcommands().get(name));
        if (other.isPresent()) {
            CommandSpec meant = other.get().getCommandSpec();
            String header = lowerCaseFirst(String.join(" ", meant.usageMessage().header()));
            return refusal(
                    unknown + "\n  use " + meant.name() + ", which " + header.replaceFirst("\\.$", ""),
                    meant.qualifiedName());
        }
        Collection<String> harmless = root.subcommands().keySet().stream()
                .filter(name -> !ForeignCommand.destructive().contains(name))
                .toList();
        return refusal(unknown + didYouMean(NearMatch.of(given, harmless), "rung "), root.qualifiedName());
    }

    private static String didYouMean(List<String> near, String prefix) {
        return near.isEmpty()
                ? ""
                : near.stream()
                        .map(word -> prefix + word)
                        .collect(Collectors.joining(" or ", "\n  did you mean ", "?"));
    }

    private static UsageException refusal(String message, String command) {
        return new UsageException(message + "\n  see " + command + " --help");
    }

    private static String lowerCaseFirst(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
