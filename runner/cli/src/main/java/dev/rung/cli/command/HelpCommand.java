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
        header = "Shows help about rung, a command, or the global options.",
        description = {"", "The help of a command lists its own options. The topic options lists the global ones.", ""},
        footer = {
            "",
            "Examples:",
            "  rung help                             list the commands",
            "  rung help migrate                     the same as rung migrate --help",
            "  rung help options                     the global options, and the ways to name a database"
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
            throw new IllegalStateException("init must be called before run");
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
                        ? "\n  the topics are the commands, and options"
                        : "\n  did you mean rung help " + String.join(" or rung help ", near) + "?");
    }
}
