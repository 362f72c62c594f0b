/**
 * Kills, disconnects and overloads runs of the command line in separate processes with a separate server, and compares
 * the results with those of undisturbed runs.
 */
package dev.rung.faults;
