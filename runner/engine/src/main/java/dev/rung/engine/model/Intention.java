package dev.rung.engine.model;

import org.jspecify.annotations.Nullable;

/**
 * A step that can't run in a transaction and was about to run: recorded before it, removed together with the record that it
 * is complete. One that is still there belongs to a step that was interrupted or failed.
 *
 * @param direction which of the migration's scripts it is in
 * @param step its index there
 * @param recorded the step
 * @param before the catalog's identifier of its object as it was before the step; null where there was no such object
 */
public record Intention(
        Direction direction,
        int step,
        StoredStep recorded,
        @Nullable Long before) {}
