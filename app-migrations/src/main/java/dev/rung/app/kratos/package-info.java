/**
 * The migration set {@code kratos}: a service template whose users' personal data is encrypted, searched by hashes, and
 * whose data keys are kept beside it.
 */
@MigrationSet(name = "kratos", schema = "kratos")
@NullMarked
package dev.rung.app.kratos;

import dev.rung.MigrationSet;
import org.jspecify.annotations.NullMarked;
