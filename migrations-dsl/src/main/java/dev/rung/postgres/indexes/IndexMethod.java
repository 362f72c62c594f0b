package dev.rung.postgres.indexes;

import java.util.Locale;
import org.jooq.Name;
import org.jooq.impl.DSL;

/** The index access methods that come with PostgreSQL. Those of extensions are given by name. */
public enum IndexMethod {
    BTREE,
    HASH,
    GIN,
    GIST,
    SPGIST,
    BRIN;

    /** The access method as the catalog calls it. */
    public Name toName() {
        return DSL.name(name().toLowerCase(Locale.ROOT));
    }
}
