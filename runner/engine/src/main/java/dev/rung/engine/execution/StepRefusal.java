package dev.rung.engine.execution;

import dev.rung.engine.connection.StatementException;
import dev.rung.engine.history.HistoryWrites;
import dev.rung.engine.model.Message;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rung itself stops a step: going on would reach what it must not, or record what isn't known to be true. */
class StepRefusal extends SQLException {

    private static final long serialVersionUID = 1;

    private final transient @Nullable Message remedy;

    /**
     * A refusal after which the step is to be corrected.
     *
     * @param message what is wrong
     */
    StepRefusal(String message) {
        super(message);
        this.remedy = null;
    }

    /**
     * A refusal.
     *
     * @param message what is wrong
     * @param remedy what to do about it
     */
    StepRefusal(String message, Message remedy) {
        super(message);
        this.remedy = remedy;
    }

    /**
     * A refusal with a remedy that names no action.
     *
     * @param message what is wrong
     * @param remedy what to do about it
     */
    StepRefusal(String message, String remedy) {
        this(message, Message.of(remedy));
    }

    /** The step's own code ended the transaction that it ran in. */
    static final class TransactionEnded extends StepRefusal {

        private static final long serialVersionUID = 1;

        /** What the assertion says. */
        static final String MARK = "the transaction has ended";

        TransactionEnded() {
            super(
                    "the step ended the transaction that it ran in",
                    "leave BEGIN, COMMIT and ROLLBACK to Rung, and run what needs a transaction of its own as a step"
                            + " of a @Stepwise migration");
        }
    }

    /** What to do about it; empty to correct the step. */
    Optional<Message> remedy() {
        return Optional.ofNullable(remedy);
    }

    /**
     * Finds what an assertion of Rung's own says, in place of PostgreSQL's words about it.
     *
     * @param failure a step that failed
     */
    static StatementException translated(StatementException failure) {
        String message = String.valueOf(failure.reason().getMessage());
        int mark = message.indexOf(HistoryWrites.ASSERTION_MARK);
        if (mark < 0) {
            return failure;
        }
        // The server's language decides how it quotes the text, which comes last.
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
     * An unqualified name would reach another schema.
     *
     * @param reached what it would reach
     */
    static StepRefusal elsewhere(String reached) {
        return new StepRefusal(
                reached,
                "qualify the name with its schema if that object is meant; else find out who dropped or renamed the"
                        + " set's own");
    }
}
