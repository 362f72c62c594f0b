package dev.rung.engine.model;

import dev.rung.postgres.statement.CatalogObject;

/**
 * A contradiction between a claim and the catalog.
 *
 * @param line the step whose effect is checked
 * @param object the object whose existence is checked
 * @param isThere true if it exists but shouldn't; false if it should exist but doesn't
 */
public record Doubt(SourceLine line, CatalogObject object, boolean isThere) {

    /** For example {@code V007_AddDelegates.java:23: the table "credential_delegates" doesn't exist}. */
    @Override
    public String toString() {
        String owner = object.owner().map(table -> " of " + table).orElse("");
        return line + ": the " + object.kind() + " " + object.name() + owner + (isThere ? " exists" : " doesn't exist");
    }
}
