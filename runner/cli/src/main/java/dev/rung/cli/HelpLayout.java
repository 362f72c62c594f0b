package dev.rung.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST;

import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;

/** Puts a command's own options before those that all commands have. */
final class HelpLayout {

    private HelpLayout() {}

    static void applyTo(CommandLine root) {
        put(
                root,
                help -> section(
                        "Options of all commands; they may stand before or after its name:", help, any -> true));
        for (CommandLine command : root.getSubcommands().values()) {
            command.getHelpSectionMap().put(SECTION_KEY_PARAMETER_LIST, HelpLayout::parameters);
            put(command, help -> {
                String own = section("Options:", help, option -> !isGlobal(option));
                return own
                        + (own.isEmpty() ? "" : System.lineSeparator())
                        + section("Options of all commands:", help, HelpLayout::isGlobal);
            });
        }
    }

    private static void put(CommandLine command, CommandLine.IHelpSectionRenderer renderer) {
        command.getHelpSectionMap().put(SECTION_KEY_OPTION_LIST, renderer);
    }

    private static String parameters(Help help) {
        String list = help.parameterList();
        return list.isEmpty() ? "" : list + System.lineSeparator();
    }

    private static boolean isGlobal(OptionSpec option) {
        return option.inherited() || option.usageHelp() || option.versionHelp();
    }

    private static String section(String heading, Help help, Predicate<OptionSpec> which) {
        List<OptionSpec> options =
                help.commandSpec().options().stream().filter(which).toList();
        return options.isEmpty() ? "" : heading + System.lineSeparator() + help.optionListExcludingGroups(options);
    }
}
