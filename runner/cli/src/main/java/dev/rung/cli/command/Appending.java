package dev.rung.cli.command;

import java.util.List;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Adds an option's value to its list, so that values before and after the command's name both count. By default, picocli
 * discards those before it.
 */
final class Appending implements IParameterConsumer {

    @Override
    @SuppressWarnings("JdkObsolete") // the interface wants a Stack
    public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
        if (arguments.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "missing required parameter for option '" + ((OptionSpec) option).longestName() + "' ("
                            + option.paramLabel() + ")");
        }
        List<String> values = option.getValue();
        values.add(arguments.pop());
    }
}
