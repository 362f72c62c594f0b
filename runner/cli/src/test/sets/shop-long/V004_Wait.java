package example.shop;

import dev.rung.Migration;
import dev.rung.Steps;

/** Has a step that runs for three seconds. */
public final class V004_Wait implements Migration {

    @Override
    public void up(Steps steps) {
        steps.sql("comment on table customers is 'a short step'");
        steps.sql("do $$ begin perform pg_sleep(3); end $$");
        steps.sql("comment on table customers is null");
    }

    @Override
    public void down(Steps steps) {
        steps.sql("do $$ begin perform pg_sleep(3); end $$");
    }
}
