/** The demo, which starts a temporary server, runs the commands that it prints, and stops the server in every case. */
@NullMarked
package dev.rung.cli.demo;

import org.jspecify.annotations.NullMarked;
