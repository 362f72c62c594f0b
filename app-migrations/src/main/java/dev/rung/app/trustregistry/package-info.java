/**
 * The migration set {@code trustregistry}: a registry of the Trust Registry Query Protocol 2.0 of Trust over IP. It lists the
 * issuers and verifiers that a governance framework authorizes, with their credentials.
 *
 * <p>A single migration creates the schema. The definitions are in package-private classes, one for each group of tables. The
 * applied migration uses them, so you may add definitions but must not change existing ones.
 */
@MigrationSet(name = "trustregistry", schema = "trustregistry")
@NullMarked
package dev.rung.app.trustregistry;

import dev.rung.MigrationSet;
import org.jspecify.annotations.NullMarked;
