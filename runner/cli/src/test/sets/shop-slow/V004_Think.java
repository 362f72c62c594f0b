package example.shop;

import dev.rung.Migration;
import dev.rung.Steps;

/** Runs as long as a test holds a lock. */
public final class V004_Think implements Migration {

    @Override
    public void up(Steps steps) {
        steps.sql("do $$ begin perform pg_advisory_xact_lock(4711); end $$");
    }

    @Override
    public void down(Steps steps) {
        steps.irreversible("what was thought can't be unthought");
    }
}
