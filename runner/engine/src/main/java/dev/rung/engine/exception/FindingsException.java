package dev.rung.engine.exception;

import dev.rung.engine.model.Finding;
import dev.rung.engine.model.Message;
import java.util.List;

/**
 * Thrown if the database is for production and pending migrations have findings of severity error. Nothing was run.
 */
public final class FindingsException extends RungException {

    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    /**
     * Creates the exception.
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

    private static Message message(List<Finding> findings) {
        return Message.of("the database is for production, and pending migrations have "
                        + (findings.size() == 1 ? "a finding" : findings.size() + " findings")
                        + " of severity error; nothing was run")
                .and(Message.join(
                        "", findings.stream().map(FindingsException::describe).toList()))
                .and("\n  acknowledge an intended finding with steps.accept(...) in the migration's up");
    }

    private static Message describe(Finding finding) {
        String rule = finding.rule().id();
        return Message.of("\n  " + rule + "  " + finding.migration() + " (" + finding.line() + "): " + finding.message()
                        + "\n    ")
                .and(finding.remedy())
                .and("\n    see docs/rules/" + rule + ".md");
    }
}
