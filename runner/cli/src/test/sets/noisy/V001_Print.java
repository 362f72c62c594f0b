package example.noisy;

import dev.rung.Migration;
import dev.rung.Steps;

/** Prints from every method. */
public final class V001_Print implements Migration {

    static {
        System.out.println("static initializer");
    }

    /** Prints. */
    public V001_Print() {
        System.err.println("constructor");
    }

    @Override
    public void up(Steps steps) {
        System.out.print("up");
        System.out.println(" {\"exit_code\": 7}");
        steps.call("print", dsl -> System.out.print("call"));
    }

    @Override
    public void down(Steps steps) {
        System.out.println("down");
        steps.irreversible("it is said");
    }
}
