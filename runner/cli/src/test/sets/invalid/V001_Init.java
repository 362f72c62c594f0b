package example.invalid;

import dev.rung.Migration;
import dev.rung.Steps;

/** Has a {@code down} without steps. */
public final class V001_Init implements Migration {

    @Override
    public void up(Steps steps) {
        steps.sql("create table things (id int)");
    }

    @Override
    public void down(Steps steps) {}
}
