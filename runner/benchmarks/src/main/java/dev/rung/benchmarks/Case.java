package dev.rung.benchmarks;

import java.util.List;

/** A situation in which tools are compared. */
interface Case {

    /** The name for the option {@code --cases}. */
    String name();

    /** Measures all tools. */
    List<Row> run(Bench bench);
}
