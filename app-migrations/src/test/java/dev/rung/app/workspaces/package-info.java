/**
 * The migration set {@code workspaces}: the schema of a product for many tenants (projects, documents, rooms, billing),
 * made to hold whatever an ordinary schema holds. It is for tests alone: {@code WorkspacesTest} compares it with the same
 * schema in plain SQL, which was written by hand.
 *
 * <p>The first migrations create, the later ones change what is there: indexes are built beside the running product,
 * constraints validated afterwards, names, types and enums changed, partitions exchanged. The SQL has the result alone.
 */
@MigrationSet(name = "workspaces", schema = "workspaces")
@NullMarked
package dev.rung.app.workspaces;

import dev.rung.MigrationSet;
import org.jspecify.annotations.NullMarked;
