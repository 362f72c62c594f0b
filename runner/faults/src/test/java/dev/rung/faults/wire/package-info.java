/**
 * A proxy that understands PostgreSQL's protocol as far as necessary to stop a client at a chosen message: between two
 * requests, inside of a request, or before it receives the answer.
 */
package dev.rung.faults.wire;
