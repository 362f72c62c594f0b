package dev.rung.engine.execution;

import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.model.SourceLine;
import dev.rung.engine.model.Step.CallStep;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs the author's Java code in a step. Whatever the code throws is a failure of the step. */
final class JavaCode {

    private final CallStep step;

    JavaCode(CallStep step) {
        this.step = step;
    }

    /**
     * Runs the code. It fails if it ends after the migration's deadline.
     *
     * @param session the session
     * @param index identifies the step to the caller
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
     * The line of the migration in which the code failed. If the migration calls a method of another class, this is the
     * line of the call.
     *
     * @param thrown what the code threw; its innermost cause with a stack frame in the migration is used
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
