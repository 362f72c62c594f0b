/**
 * The migration set {@code adid}: a service that registers decentralized identifiers and issues, holds, verifies and
 * revokes verifiable credentials. Names follow W3C DID Core and the Verifiable Credentials Data Model 2.0.
 *
 * <p>Beside the migrations live {@link dev.rung.app.adid.Columns} and {@link dev.rung.app.adid.Checks}, the words that
 * their tables share. What is applied must go on saying the same: both may grow, but what they hold now must not change.
 */
@MigrationSet(name = "adid", schema = "adid", ties = MigrationSet.Ties.BY_NAME)
@NullMarked
package dev.rung.app.adid;

import dev.rung.MigrationSet;
import org.jspecify.annotations.NullMarked;
