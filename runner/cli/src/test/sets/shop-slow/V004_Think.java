package example.shop;

import dev.rung.Migration;
import dev.rung.Steps;

/** Takes its time, so that a test finds it at work. */
public final class V004_Think implements Migration {

    @Override
    public void up(Steps steps) {
        steps.sql("do $$ begin perform pg_sleep(3); end $$");
    }

    @Override
    public void down(Steps steps) {
        steps.irreversible("what was thought can't be unthought");
    }
}
