package dev.rung.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST;

import dev.rung.cli.command.SharedOptions;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Limits the help of a command to the command's own options. The global options have a separate page, which each help refers
 * to.
 */
final class HelpLayout {

    private static final String WHERE_THE_OTHERS_ARE =
            "rung help options lists the global options: --url, --set, --classpath, --format, ...";

    private HelpLayout() {}

    static void applyTo(CommandLine root) {
        apply(root);
        root.getSubcommands().values().forEach(HelpLayout::apply);
    }

    private static void apply(CommandLine command) {
        command.getHelpSectionMap().put(SECTION_KEY_PARAMETER_LIST, HelpLayout::parameters);
        command.getHelpSectionMap().put(SECTION_KEY_OPTION_LIST, HelpLayout::ownOptions);
        command.getHelpSectionMap().put(SECTION_KEY_FOOTER, HelpLayout::footer);
    }

    private static String parameters(Help help) {
        String list = help.parameterList();
        return list.isEmpty() || isLast(help) ? list : list + System.lineSeparator();
    }

    private static boolean isLast(Help help) {
        return own(help).isEmpty();
    }

    private static List<OptionSpec> own(Help help) {
        return help.commandSpec().options().stream()
                .filter(option -> help.commandSpec().parent() != null && !SharedOptions.holds(option))
                .toList();
    }

    private static String ownOptions(Help help) {
        List<OptionSpec> own = own(help);
        return own.isEmpty() ? "" : "Options:" + System.lineSeparator() + help.optionListExcludingGroups(own);
    }

    private static String footer(Help help) {
        return help.footer() + System.lineSeparator() + WHERE_THE_OTHERS_ARE + System.lineSeparator();
    }
}
