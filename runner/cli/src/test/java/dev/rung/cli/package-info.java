/** Runs the command line as a person or a program does, against real PostgreSQL. */
package dev.rung.cli;
