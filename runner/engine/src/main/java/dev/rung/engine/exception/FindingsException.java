package dev.rung.engine.exception;

import dev.rung.engine.model.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Pending migrations have findings of severity error, and the database is for production. Nothing was run. */
public final class FindingsException extends RungException {

    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    /**
     * Makes an exception.
     *
     * @param findings at least one
     */
    public FindingsException(List<Finding> findings) {
        super(message(findings), null);
        this.findings = List.copyOf(findings);
    }

    /** The findings of severity error. */
    public List<Finding> findings() {
        return findings;
    }

    private static String message(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        "\n  " + finding.rule().id() + "  " + finding.migration() + " (" + finding.line() + "): "
                                + finding.message() + "\n    " + finding.remedy() + "\n    see docs/rules/"
                                + finding.rule().id() + ".md")
                .collect(Collectors.joining(
                        "",
                        "the database is for production, and pending migrations have "
                                + (findings.size() == 1 ? "a finding" : findings.size() + " findings")
                                + " of severity error; nothing was run",
                        "\n  acknowledge a finding that is meant with steps.accept(...) in the migration's up"));
    }
}
