package dev.rung.engine.execution;

import dev.rung.engine.connection.StatementException;
import dev.rung.engine.history.HistoryWrites;
import dev.rung.engine.model.Message;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when Rung itself stops a step, because it would change the wrong object, or record something that isn't known
 * to be true.
 */
class StepRefusal extends SQLException {

    private static final long serialVersionUID = 1;

    private final transient @Nullable Message remedy;

    /**
     * Creates a refusal whose remedy is to correct the step.
     *
     * @param message what is wrong
     */
    StepRefusal(String message) {
        super(message);
        this.remedy = null;
    }

    /**
     * Creates a refusal.
     *
     * @param message what is wrong
     * @param remedy what to do about it
     */
    StepRefusal(String message, Message remedy) {
        super(message);
        this.remedy = remedy;
    }

    /**
     * Creates a refusal whose remedy names no action.
     *
     * @param message what is wrong
     * @param remedy what to do about it
     */
    StepRefusal(String message, String remedy) {
        this(message, Message.of(remedy));
    }

    /** Thrown when the step's own code ended its transaction. */
    static final class TransactionEnded extends StepRefusal {

        private static final long serialVersionUID = 1;

        /** The text of the assertion. */
        static final String MARK = "the transaction has ended";

        TransactionEnded() {
            super(
                    "the step ended its transaction",
                    "remove BEGIN, COMMIT and ROLLBACK, and put code that needs its own transaction into a step"
                            + " of a @Stepwise migration");
        }
    }

    /** What to do about it; empty to correct the step. */
    Optional<Message> remedy() {
        return Optional.ofNullable(remedy);
    }

    /**
     * Replaces PostgreSQL's error by the text of Rung's own assertion, if an assertion failed.
     *
     * @param failure the failure of a step
     */
    static StatementException translated(StatementException failure) {
        String message = String.valueOf(failure.reason().getMessage());
        int mark = message.indexOf(HistoryWrites.ASSERTION_MARK);
        if (mark < 0) {
            return failure;
        }
        // How PostgreSQL quotes the text depends on its language; the text is at the end of the line.
        String text = message.substring(mark + HistoryWrites.ASSERTION_MARK.length())
                .lines()
                .findFirst()
                .orElse("");
        if (text.startsWith(TransactionEnded.MARK)) {
            return new StatementException(failure.index(), new TransactionEnded());
        }
        return new StatementException(failure.index(), elsewhere(text.substring(0, text.length() - 1)));
    }

    /**
     * Creates a refusal for an unqualified name that refers to another schema.
     *
     * @param reached the description of the other object
     */
    static StepRefusal elsewhere(String reached) {
        return new StepRefusal(
                reached,
                "qualify the name with its schema if you mean that object; otherwise restore the object of the"
                        + " set's schema that was dropped or renamed");
    }
}
