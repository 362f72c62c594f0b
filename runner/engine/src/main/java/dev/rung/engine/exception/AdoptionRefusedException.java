package dev.rung.engine.exception;

/** What was claimed to be done doesn't fit the history or the catalog. Nothing was recorded. */
public final class AdoptionRefusedException extends RungException {

    private static final long serialVersionUID = 1;

    public AdoptionRefusedException(String message) {
        super(message, null);
    }
}
