package dev.rung.engine.adoption;

import dev.rung.engine.model.RungException;

/** What was claimed to be done doesn't fit the history or the catalog. Nothing was recorded. */
public final class AdoptionRefusedException extends RungException {

    private static final long serialVersionUID = 1;

    AdoptionRefusedException(String message) {
        super(message, null);
    }
}
