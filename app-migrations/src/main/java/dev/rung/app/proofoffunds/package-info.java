/**
 * The migration set {@code proofoffunds}: a platform on which owners of wallets prove that they hold funds, and others verify
 * the proofs. The funds aren't moved, and owners can keep the amount secret.
 *
 * <p>The definitions of the tables are in package-private classes, one for each group of tables. Applied migrations use them,
 * so you may add definitions but must not change existing ones.
 */
@MigrationSet(name = "proofoffunds", schema = "proofoffunds")
@NullMarked
package dev.rung.app.proofoffunds;

import dev.rung.MigrationSet;
import org.jspecify.annotations.NullMarked;
