package dev.rung.engine.exception;

import dev.rung.engine.model.Message;
import dev.rung.engine.model.Problem;
import java.util.List;

/** Thrown before anything runs, with all problems at once. */
public final class ProblemsException extends RungException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /**
     * Creates the exception.
     *
     * @param problems at least one
     */
    public ProblemsException(List<Problem> problems) {
        super(describe(problems), null);
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order in which they were found. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Throws if there are problems.
     *
     * @param problems what was found
     */
    public static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    private static Message describe(List<Problem> problems) {
        String headline = problems.size() == 1 ? "" : problems.size() + " problems stop the run\n";
        return Message.of(headline)
                .and(Message.join("\n", problems.stream().map(Problem::inFull).toList()));
    }
}
