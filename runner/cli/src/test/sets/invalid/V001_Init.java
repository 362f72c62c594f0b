package example.invalid;

import dev.rung.Migration;
import dev.rung.Steps;

/** Has nothing to undo, and says so by saying nothing. */
public final class V001_Init implements Migration {

    @Override
    public void up(Steps steps) {
        steps.sql("create table things (id int)");
    }

    @Override
    public void down(Steps steps) {}
}
