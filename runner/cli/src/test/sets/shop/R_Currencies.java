package example.shop;

import static org.jooq.impl.DSL.createOrReplaceView;
import static org.jooq.impl.DSL.dropView;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import dev.rung.RepeatableMigration;
import dev.rung.Steps;

/** Creates the view of accepted currencies, which is independent of the tables so that these can be rolled back. */
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
