/**
 * The migration set {@code adid}: a service that registers decentralized identifiers and issues, holds, verifies and revokes
 * verifiable credentials. Names follow W3C DID Core and the Verifiable Credentials Data Model 2.0.
 *
 * <p>The migrations share the definitions in {@link dev.rung.app.adid.Columns} and {@link dev.rung.app.adid.Checks}. Applied
 * migrations use them, so you may add definitions but must not change existing ones.
 */
@MigrationSet(name = "adid", schema = "adid", ties = MigrationSet.Ties.BY_NAME)
@NullMarked
package dev.rung.app.adid;

import dev.rung.MigrationSet;
import org.jspecify.annotations.NullMarked;
