package dev.rung.cli.command;

import dev.rung.cli.classpath.SetSelection;
import dev.rung.cli.output.ValidationReport;
import dev.rung.cli.usage.ExitCode;
import dev.rung.engine.script.RecordedSet;
import java.util.List;

/** {@code rung validate}. */
@picocli.CommandLine.Command(
        name = "validate",
        customSynopsis = {"rung validate [--set NAME]... [options]"},
        header = "Checks the migrations, without a database.",
        description = {
            "",
            "Finds and records all migrations and seeds of the sets on the class path (or of those named with --set)"
                    + " and lists all that is wrong with them: names, numbers, gaps, steps that can't run in a"
                    + " transaction. Exits with 1 if something is.",
            ""
        },
        footer = {"", "Example:", "  rung validate --classpath target/classes"})
final class ValidateCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation) {
        SetSelection selection = invocation.options().selection();
        List<RecordedSet> sets = invocation.sets(selection.isOpen() ? SetSelection.ALL : selection);
        sets.forEach(set -> invocation.output().show(new ValidationReport(set)));
        boolean valid = sets.stream().allMatch(set -> set.problems().isEmpty());
        return valid ? ExitCode.DONE : ExitCode.FAILED;
    }
}
