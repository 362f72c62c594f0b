package dev.rung.engine.execution;

import dev.rung.engine.connection.ServerError;
import dev.rung.engine.model.Durations;
import java.util.stream.Collectors;

/** What to do about a migration that failed. */
final class Remedy {

    private final ServerError error;
    private final Circumstances circumstances;
    private final String again;
    private final String place;

    /**
     * Advice.
     *
     * @param error PostgreSQL's words
     * @param circumstances what was seen from outside
     * @param command what was run, and is to be run again
     * @param place what to correct if the migration is wrong
     */
    Remedy(ServerError error, Circumstances circumstances, String command, String place) {
        this.error = error;
        this.circumstances = circumstances;
        this.again = "run " + command + " again";
        this.place = place;
    }

    /** One line. */
    @Override
    public String toString() {
        return circumstances.interference().map(this::about).orElseGet(this::aboutError);
    }

    private String about(Interference interference) {
        return switch (interference) {
            case INTERRUPTED ->
                "the run was interrupted, and its statement cancelled on the server: " + again + " to go on";
            case MIGRATION_TIMEOUT ->
                "the migration took longer than "
                        + Durations.format(circumstances.timeouts().migration())
                        + " and was cancelled on the server: give it more time with --migration-timeout, and " + again;
            case SERVER_SILENT ->
                "the server was silent for too long and was given up: look at rung status when it answers, then "
                        + again;
            case SESSION_GONE ->
                "the server ended the session without a word: look at its log and at rung status, then " + again;
        };
    }

    private String aboutError() {
        String state = error.sqlState().orElse("");
        if (state.startsWith("08") || state.startsWith("57P")) {
            return "the connection was lost: look at rung status, then " + again;
        }
        return switch (state) {
            case "25001" -> "put @Stepwise on the class, and " + again;
            case "25006" -> "the server takes no writes, as a replica does: name the primary, and " + again;
            case "55P03" ->
                "another session held the lock in every attempt: " + again + " when it is gone" + ending()
                        + ", or give more time with --lock-timeout or --attempts";
            case "57014" -> aboutCancellation();
            case "42501" -> "let the object's owner grant the right, and " + again;
            default -> "correct " + place + ", and " + again;
        };
    }

    private String aboutCancellation() {
        String limit = Durations.format(circumstances.timeouts().statement());
        return circumstances.timeouts().statement().isZero()
                ? "someone cancelled the statement: " + again
                : "the statement took longer than " + limit
                        + ", or someone cancelled it: give it more time with --statement-timeout, and " + again;
    }

    private String ending() {
        String statements = circumstances.lockWait().stream()
                .flatMap(wait -> wait.blockers().stream())
                .filter(blocker -> blocker.pid() != 0)
                .map(blocker -> "select pg_terminate_backend(" + blocker.pid() + ")")
                .collect(Collectors.joining("; "));
        return statements.isEmpty() ? "" : ", or end it (" + statements + ")";
    }
}
