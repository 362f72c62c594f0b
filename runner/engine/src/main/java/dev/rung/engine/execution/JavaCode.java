package dev.rung.engine.execution;

import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.model.SourceLine;
import dev.rung.engine.model.Step.CallStep;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The author's Java code in a step: it runs on the session, and whatever it throws is a failure of the step. */
final class JavaCode {

    private final CallStep step;

    JavaCode(CallStep step) {
        this.step = step;
    }

    /**
     * Runs it. It fails if it ends after the time for the migration is over.
     *
     * @param session where
     * @param index by which the caller knows the step
     */
    void run(Session session, int index) throws StatementException {
        ObservedConnection observed = new ObservedConnection();
        try {
            step.code().accept(session.dslForAuthor(observed::around));
            session.refuseIfLate();
        } catch (Exception e) {
            throw new StatementException(index, observed.statementOf(e).orElse(null), e);
        } catch (Error e) {
            StepRefusal refusal = new StepRefusal(e.toString());
            refusal.initCause(e);
            throw new StatementException(index, refusal);
        }
    }

    /**
     * The line of the migration in which the code failed; where it calls a method of another class, that of the call.
     *
     * @param thrown what it threw; the innermost cause that passed through the migration counts
     */
    SourceLine lineOf(Throwable thrown) {
        String file = step.line().file();
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .map(cause -> lineIn(file, cause))
                .flatMap(Optional::stream)
                .reduce((outer, inner) -> inner)
                .orElse(step.line());
    }

    private static Optional<SourceLine> lineIn(String file, Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> file.equals(frame.getFileName()) && frame.getLineNumber() > 0)
                .findFirst()
                .map(frame -> new SourceLine(file, frame.getLineNumber()));
    }
}
