package dev.rung.faults.wire;

/**
 * A client that was stopped.
 *
 * @param backend the process of the server that worked for it; 0 if it had none yet
 */
public record Held(int backend) {}
