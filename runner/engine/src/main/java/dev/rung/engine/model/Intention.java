package dev.rung.engine.model;

import org.jspecify.annotations.Nullable;

/**
 * The record of a step that can't run in a transaction. It is written before the step runs, and removed in the
 * transaction that records the step as complete. An intention that still exists belongs to a step that was interrupted
 * or failed.
 *
 * @param direction the script that contains the step
 * @param step the index of the step in this script
 * @param recorded the step
 * @param before the catalog's identifier of the step's object before the step; null if the object didn't exist
 */
public record Intention(
        Direction direction,
        int step,
        StoredStep recorded,
        @Nullable Long before) {}
