/** Invoices, a second set for the tests of the command line. */
@MigrationSet(name = "billing", schema = "billing")
package example.billing;

import dev.rung.MigrationSet;
