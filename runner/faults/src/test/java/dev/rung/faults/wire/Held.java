package dev.rung.faults.wire;

/**
 * A stopped client.
 *
 * @param backend the process id of its server process; 0 if it has none yet
 */
public record Held(int backend) {}
