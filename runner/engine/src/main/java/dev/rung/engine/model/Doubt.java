package dev.rung.engine.model;

import dev.rung.postgres.statement.CatalogObject;

/**
 * Something in the catalog that contradicts a claim.
 *
 * @param line the step whose effect is looked for
 * @param object what was looked for
 * @param isThere whether it is there, which it shouldn't be; else it isn't there, and should be
 */
public record Doubt(SourceLine line, CatalogObject object, boolean isThere) {

    /** {@code V007_AddDelegates.java:23: the table "credential_delegates" isn't there}. */
    @Override
    public String toString() {
        String owner = object.owner().map(table -> " of " + table).orElse("");
        return line + ": the " + object.kind() + " " + object.name() + owner + (isThere ? " is there" : " isn't there");
    }
}
