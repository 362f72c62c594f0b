/**
 * The migration set {@code workspaces}: the schema of a product for many tenants (projects, documents, rooms, billing), with
 * examples of everything that an ordinary schema contains. It is for tests only: {@code WorkspacesTest} compares it with the
 * same schema in plain SQL.
 *
 * <p>The first migrations create the schema. The later ones change it: they build indexes concurrently, validate constraints,
 * change names, types and enums, and exchange partitions. The SQL contains only the result.
 */
@MigrationSet(name = "workspaces", schema = "workspaces")
@NullMarked
package dev.rung.app.workspaces;

import dev.rung.MigrationSet;
import org.jspecify.annotations.NullMarked;
