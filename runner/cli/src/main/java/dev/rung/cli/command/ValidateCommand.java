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
        header = "Checks the migrations without a database.",
        description = {
            "",
            "Records all migrations and seeds of the sets on the class path, or of those named with --set, and lists"
                + " all problems: names, numbers, gaps, steps that can't run in a transaction. It exits with 1 if"
                + " there is one. Its rules find statements that work on a developer's machine and cause harm in"
                + " production, and show a safe alternative. steps.accept(...) in the migration acknowledges a"
                + " finding. The severity of a rule is error, warning or off; the set and rung.properties can change"
                + " it.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung validate --classpath target/classes",
            "  rung validate --strict                in a build"
        })
final class ValidateCommand implements Command {

    @Option(names = "--strict", description = "Treat warnings as errors.")
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
