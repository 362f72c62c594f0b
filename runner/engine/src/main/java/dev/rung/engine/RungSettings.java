package dev.rung.engine;

import dev.rung.engine.execution.ExecutionSettings;

/**
 * What a {@link Rung} was told beside its set.
 *
 * @param applicationName the {@code application_name} of its connections
 * @param allowOutOfOrder whether a migration may be applied although newer ones are
 * @param execution how migrations are executed
 */
record RungSettings(String applicationName, boolean allowOutOfOrder, ExecutionSettings execution) {}
