package dev.rung.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Tests that a command can be repeated after any fault at any place, with the result of an undisturbed run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MatrixTest {

    /** Selects the cells to run; by default all. */
    private static final Pattern ONLY = Pattern.compile(System.getProperty("rung.faults.only", ""));

    private Benches benches;
    private Matrix matrix;

    @BeforeAll
    void findPlaces() {
        benches = new Benches();
        matrix = new Matrix(Kinds.OF_THE_MATRIX, benches);
    }

    @AfterAll
    void closeBenches() {
        if (benches != null) {
            benches.close();
        }
    }

    @Test
    void every_kind_of_work_survives_every_fault() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < Kinds.OF_THE_MATRIX.size(); i++) {
            cells.addAll(matrix.few(Kinds.OF_THE_MATRIX.get(i), i));
        }
        assertAllSurvive(cells);
    }

    @Test
    @Tag("whole")
    void every_kind_of_work_survives_every_fault_at_every_place() {
        List<Cell> cells = new ArrayList<>();
        for (Kind kind : Kinds.OF_THE_MATRIX) {
            cells.addAll(matrix.all(kind, kind.equals(Kinds.OF_THE_MATRIX.getFirst())));
        }
        // The order is random, so that a failure of many cells is visible early.
        Collections.shuffle(cells, new Random(cells.size()));
        assertAllSurvive(cells);
    }

    private void assertAllSurvive(List<Cell> cells) {
        List<Cell> wanted = cells.stream()
                .filter(cell -> ONLY.matcher(cell.toString()).find())
                .toList();
        Report.note(wanted.size() + " cells");
        Results results = new Results(benches.each(wanted, this::run));
        Report.print("matrix", results.tables());
        assertThat(results.failures()).isEmpty();
    }

    private Result run(Bench bench, Cell cell) {
        try {
            new Experiment(bench, cell.kind(), matrix.undisturbed(cell.kind()).state()).run(cell);
            Report.note("survived: " + cell);
            return new Result(cell, Optional.empty());
        } catch (AssertionError | RuntimeException e) {
            Report.note(cell + ": " + e);
            return new Result(cell, Optional.of(e.toString()));
        }
    }
}
