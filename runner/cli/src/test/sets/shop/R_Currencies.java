package example.shop;

import static org.jooq.impl.DSL.createOrReplaceView;
import static org.jooq.impl.DSL.dropView;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import dev.rung.RepeatableMigration;
import dev.rung.Steps;

/** What the shop accepts; apart from the tables, so that these can be rolled back without it. */
public final class R_Currencies implements RepeatableMigration {

    @Override
    public void up(Steps steps) {
        steps.run(createOrReplaceView("currencies").as(select(inline("EUR").as("code"))));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropView("currencies"));
    }
}
