/**
 * The demo: a scratch server, and on it the very commands that it shows, run as if they had been typed. It stops the
 * server however it ends.
 */
@NullMarked
package dev.rung.cli.demo;

import org.jspecify.annotations.NullMarked;
