package dev.rung.postgres.indexes;

import java.util.Locale;
import org.jooq.Name;
import org.jooq.impl.DSL;

/** The built-in index methods. Specify the methods of extensions by name. */
public enum IndexMethod {
    BTREE,
    HASH,
    GIN,
    GIST,
    SPGIST,
    BRIN;

    /** The name of the method in the catalog. */
    public Name toName() {
        return DSL.name(name().toLowerCase(Locale.ROOT));
    }
}
