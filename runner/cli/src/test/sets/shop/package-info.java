/** A shop, which is the main set in the tests of the command line. */
@MigrationSet(name = "shop", schema = "shop")
package example.shop;

import dev.rung.MigrationSet;
