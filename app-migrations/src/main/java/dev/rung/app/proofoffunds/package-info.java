/**
 * The migration set {@code proofoffunds}: a platform on which owners of wallets prove that they hold funds, and others
 * verify it, without moving the funds or, if they wish, telling how much there is.
 *
 * <p>The tables' definitions stand in package-private classes, one for each group of tables; what is applied must go on
 * saying the same, so they may grow, but what they hold now must not change.
 */
@MigrationSet(name = "proofoffunds", schema = "proofoffunds")
@NullMarked
package dev.rung.app.proofoffunds;

import dev.rung.MigrationSet;
import org.jspecify.annotations.NullMarked;
