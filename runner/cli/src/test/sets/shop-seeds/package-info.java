/** The shop's first customers. */
@SeedSet(of = "shop")
package example.shop.seeds;

import dev.rung.SeedSet;
