/** Tests of the command line, as people and programs use it, against real PostgreSQL. */
package dev.rung.cli;
