/**
 * A proxy that understands as much of PostgreSQL's protocol as it takes to stop a client at one chosen message: between two
 * requests, in the middle of one, or after the answer that the client never hears.
 */
package dev.rung.faults.wire;
