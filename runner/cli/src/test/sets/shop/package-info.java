/** A shop, for the tests of the command line. */
@MigrationSet(name = "shop", schema = "shop")
package example.shop;

import dev.rung.MigrationSet;
