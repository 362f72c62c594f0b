package example.noisy;

import dev.rung.Migration;
import dev.rung.Steps;

/** Ends the process while Rung records it. */
public final class V002_Exit implements Migration {

    @Override
    public void up(Steps steps) {
        Runtime.getRuntime().exit(0);
    }

    @Override
    public void down(Steps steps) {
        throw new AssertionError("never recorded");
    }
}
