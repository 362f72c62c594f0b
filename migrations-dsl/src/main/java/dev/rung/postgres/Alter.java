package dev.rung.postgres;

import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * {@code ALTER}, of any object but a table, by one action.
 *
 * @param object what is altered
 * @param action what is done to it
 * @param effects what the catalog shows afterwards
 */
record Alter(CatalogObject object, QueryPart action, List<Effect> effects) implements PostgresStatement {

    Alter(CatalogObject object, Sentence action, Effect... effects) {
        this(object, action.toPart(), List.of(effects));
    }

    @Override
    public Query toQuery() {
        return Sentence.of("alter " + object.kind())
                .add(object.designation())
                .add(action)
                .toQuery();
    }

    @Override
    public List<Name> relations() {
        return object.relation().map(List::of).orElse(List.of());
    }
}
