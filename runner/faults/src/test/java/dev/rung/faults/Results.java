package dev.rung.faults;

import dev.rung.faults.Place.Sort;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The results of many cells.
 *
 * @param results one for each cell
 */
record Results(List<Result> results) {

    Results {
        results = List.copyOf(results);
    }

    /** The cells that did not survive, with the reasons. */
    List<String> failures() {
        return results.stream()
                .filter(result -> !result.survived())
                .map(result ->
                        result.cell() + "\n  " + result.failure().orElseThrow().replace("\n", "\n  "))
                .toList();
    }

    /** Two tables of {@code survived/total}: faults by places, faults by kinds of work. */
    String tables() {
        List<Kind> kinds = Kinds.OF_THE_MATRIX.stream()
                .filter(kind ->
                        results.stream().anyMatch(result -> result.cell().kind().equals(kind)))
                .toList();
        return table(
                        "fault",
                        Arrays.asList(Sort.values()),
                        "all",
                        (sort, cell) -> cell.place().sort() == sort)
                + "\n"
                + table("fault", kinds, "all", (kind, cell) -> cell.kind().equals(kind));
    }

    private <C> String table(String corner, Collection<C> columns, String last, Membership<C> membership) {
        String header = Stream.concat(columns.stream().map(Object::toString), Stream.of(last))
                .collect(Collectors.joining(" | ", "| " + corner + " | ", " |\n"));
        String line = "|---".repeat(columns.size() + 2) + "|\n";
        String rows = Arrays.stream(Fault.values())
                .map(fault -> row(fault.toString(), columns, cell -> cell.fault() == fault, membership))
                .collect(Collectors.joining());
        return header + line + rows + row("all", columns, cell -> true, membership);
    }

    private <C> String row(String title, Collection<C> columns, Predicate<Cell> inRow, Membership<C> membership) {
        return Stream.concat(
                        columns.stream().map(column -> count(cell -> inRow.test(cell) && membership.has(column, cell))),
                        Stream.of(count(inRow)))
                .collect(Collectors.joining(" | ", "| " + title + " | ", " |\n"));
    }

    private String count(Predicate<Cell> which) {
        List<Result> counted =
                results.stream().filter(result -> which.test(result.cell())).toList();
        return counted.isEmpty()
                ? ""
                : counted.stream().filter(Result::survived).count() + "/" + counted.size();
    }

    /**
     * Whether a cell belongs to a column.
     *
     * @param <C> the type of the columns
     */
    @FunctionalInterface
    private interface Membership<C> {

        boolean has(C column, Cell cell);
    }
}
