package dev.rung.cli.command;

import dev.rung.cli.classpath.SetSelection;
import dev.rung.cli.output.ValidationReport;
import dev.rung.cli.project.Project;
import dev.rung.cli.usage.ExitCode;
import dev.rung.engine.Rung;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.settings.LintSettings;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code rung validate}. */
@picocli.CommandLine.Command(
        name = "validate",
        customSynopsis = {"rung validate [--strict] [--set NAME]... [options]"},
        header = "Checks the migrations, without a database.",
        description = {
            "",
            "Finds and records all migrations and seeds of the sets on the class path (or of those named with --set)"
                + " and lists all that is wrong with them: names, numbers, gaps, steps that can't run in a"
                + " transaction. Exits with 1 if something is. Its rules find what works on a developer's machine and"
                + " hurts in production, each with the safe way; steps.accept(...) in the migration acknowledges a"
                + " finding. A rule has a severity, error, warning or off, which the set and rung.properties can"
                + " change; --strict takes warnings for errors.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung validate --classpath target/classes",
            "  rung validate --strict                in a build"
        })
final class ValidateCommand implements Command {

    @Option(names = "--strict", description = "Take warnings for errors.")
    private boolean strict;

    @Override
    public ExitCode run(Invocation invocation) {
        SetSelection selection = invocation.selection();
        List<ScriptedSet> sets = invocation.sets(selection.isOpen() ? SetSelection.ALL : selection);
        Project project = invocation.project();
        LintSettings rules = new LintSettings(project.severities(), project.statementTimeout());
        invocation.warnOfEmpty(sets);
        List<ValidationReport> reports = sets.stream()
                .map(set -> new ValidationReport(set, Rung.findings(set, rules), strict))
                .toList();
        reports.forEach(invocation.output()::show);
        return reports.stream().allMatch(ValidationReport::isValid) ? ExitCode.DONE : ExitCode.FAILED;
    }
}
