/**
 * Kills, cuts off and crowds the command line at its work, in processes of their own against a server of their own, and
 * compares what is left at the end with what an undisturbed run leaves.
 */
package dev.rung.faults;
