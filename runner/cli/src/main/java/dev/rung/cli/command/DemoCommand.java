package dev.rung.cli.command;

import dev.rung.cli.classpath.SetSelection;
import dev.rung.cli.demo.Demo;
import dev.rung.cli.demo.TypedCommands;
import dev.rung.cli.output.Format;
import dev.rung.cli.usage.ExitCode;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.model.ScriptedSet;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code rung demo}. */
@picocli.CommandLine.Command(
        name = "demo",
        customSynopsis = {"rung demo [--keep] [--set NAME] [options]"},
        header = "Shows a migration set on a temporary PostgreSQL.",
        description = {
            "",
            "Starts PostgreSQL, applies a migration set, seeds it, shows a few rows, rolls back the newest migration,"
                + " applies it again and shows the status. It prints each command before it runs it. The PostgreSQL"
                + " binaries are unpacked once, into the user's cache, and remain there. Everything else is removed at"
                + " the end.",
            ""
        },
        footer = {"", "Examples:", "  rung demo", "  rung demo --keep                      to try the other commands"})
final class DemoCommand implements Command {

    private static final String DEFAULT_SET = "adid";

    @Option(names = "--keep", description = "Keep the server running until Ctrl-C, and print its URL.")
    private boolean keep;

    @Override
    public ExitCode run(Invocation invocation) {
        if (invocation.options().format() != Format.TEXT) {
            throw new UsageException("demo has no JSON output\n  leave out --format json");
        }
        List<ScriptedSet> all = invocation.sets(SetSelection.ALL);
        ScriptedSet set = choose(invocation.selection(), all);
        ProblemsException.throwIfAny(set.problems());
        TypedCommands commands = new TypedCommands(
                invocation.runner(),
                invocation.surroundings(),
                invocation.output(),
                invocation.surroundings().variable("RUNG_LAUNCHER").orElse("rung"),
                all.size() == 1 ? List.of() : List.of("--set", set.name().toString()),
                invocation.options().forInnerCommands());
        return new Demo(commands, invocation.output(), keep).run(set);
    }

    private static ScriptedSet choose(SetSelection selection, List<ScriptedSet> all) {
        boolean hasDefault = all.stream().anyMatch(set -> set.name().value().equals(DEFAULT_SET));
        List<ScriptedSet> chosen = (selection.isOpen() && all.size() > 1 && hasDefault
                        ? new SetSelection(List.of(DEFAULT_SET), false)
                        : selection)
                .from(all);
        if (chosen.size() != 1) {
            throw new UsageException("demo shows one set\n  choose with --set");
        }
        return chosen.getFirst();
    }
}
