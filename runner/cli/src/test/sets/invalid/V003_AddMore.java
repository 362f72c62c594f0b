package example.invalid;

import dev.rung.Migration;
import dev.rung.Steps;

/** Leaves a gap, and needs a database to be recorded. */
public final class V003_AddMore implements Migration {

    @Override
    public void up(Steps steps) {
        throw new IllegalStateException("there is no database");
    }

    @Override
    public void down(Steps steps) {
        steps.sql("drop table more");
    }
}
