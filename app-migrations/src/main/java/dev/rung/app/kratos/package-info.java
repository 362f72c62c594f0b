/**
 * The migration set {@code kratos}: a service template that encrypts the personal data of its users, looks it up by hashes, and
 * stores the data keys in the same schema.
 */
@MigrationSet(name = "kratos", schema = "kratos")
@NullMarked
package dev.rung.app.kratos;

import dev.rung.MigrationSet;
import org.jspecify.annotations.NullMarked;
