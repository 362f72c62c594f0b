package example.noisy;

import dev.rung.Migration;
import dev.rung.Steps;

/** Ends the process in the middle of a run. */
public final class V002_Exit implements Migration {

    @Override
    public void up(Steps steps) {
        steps.sql("create table things (id int)");
        steps.call("exit", dsl -> dsl.transaction(inner -> System.exit(0)));
    }

    @Override
    public void down(Steps steps) {
        steps.sql("drop table things");
    }
}
