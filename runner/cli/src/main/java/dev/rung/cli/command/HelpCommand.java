package dev.rung.cli.command;

import dev.rung.cli.usage.NearMatch;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpCommandInitializable2;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code rung help}. */
@picocli.CommandLine.Command(
        name = "help",
        helpCommand = true,
        customSynopsis = {"rung help [COMMAND | options]"},
        header = "Shows the help of rung, of a command, or of the options of all commands.",
        description = {
            "",
            "The help of a command shows its own options. The options of all commands are the topic options.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung help                             the commands",
            "  rung help migrate                     the same as rung migrate --help",
            "  rung help options                     the options of all commands, and how a database is named"
        })
final class HelpCommand implements IHelpCommandInitializable2, Runnable {

    private static final String OPTIONS = "options";

    @Parameters(paramLabel = "TOPIC", arity = "0..1", description = "A command, or the word options.")
    private @Nullable String topic;

    private @Nullable CommandLine self;
    private @Nullable PrintWriter out;

    @Override
    public void init(CommandLine help, Help.ColorScheme colours, PrintWriter outWriter, PrintWriter errWriter) {
        self = help;
        out = outWriter;
    }

    @Override
    public void run() {
        if (self == null || out == null) {
            throw new IllegalStateException("the help is asked before it is told where to print");
        }
        CommandLine root = self.getParent();
        if (topic == null) {
            root.usage(out);
        } else if (topic.equals(OPTIONS)) {
            out.println(SharedOptions.page(root));
        } else if (root.getSubcommands().containsKey(topic)) {
            root.getSubcommands().get(topic).usage(out);
        } else {
            throw new ParameterException(self, unknown(topic, root));
        }
        out.flush();
    }

    private static String unknown(String topic, CommandLine root) {
        List<String> topics = new ArrayList<>(root.getSubcommands().keySet());
        topics.add(OPTIONS);
        List<String> near = NearMatch.of(topic, topics);
        return "there is no help for '" + topic + "'"
                + (near.isEmpty()
                        ? "\n  its topics are the commands, and options"
                        : "\n  did you mean rung help " + String.join(" or rung help ", near) + "?");
    }
}
