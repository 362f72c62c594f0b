package dev.rung.cli.output;

import dev.rung.engine.model.Finding;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.SourceLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result of {@code rung validate} for one set.
 *
 * @param set the set
 * @param findings the findings of the rules
 * @param strict whether a warning counts as an error
 */
public record ValidationReport(ScriptedSet set, List<Finding> findings, boolean strict) implements Report {

    /** Copies the list. */
    public ValidationReport {
        findings = List.copyOf(findings);
    }

    /** Whether the set can be used. */
    public boolean isValid() {
        return problems().isEmpty() && findings.stream().noneMatch(this::isError);
    }

    private List<Problem> problems() {
        return Stream.concat(set.problems().stream(), set.seedProblems().stream())
                .toList();
    }

    @Override
    public String text(Style style) {
        String heading = isValid() ? style.good("OK") : style.bad("BAD");
        String counts = Stream.of(
                        problems().isEmpty() ? contents() : count(problems(), "problem"),
                        count(findings.stream().filter(this::isError).toList(), "error"),
                        count(
                                findings.stream()
                                        .filter(finding -> !isError(finding))
                                        .toList(),
                                "warning"))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(", "));
        return Stream.concat(
                        problems().stream().map(Problem::inFull).map(CommandWords::of),
                        grouped().stream().map(group -> describe(group, style)))
                .map(paragraph -> "\n\n" + paragraph)
                .collect(Collectors.joining("", heading + "  " + set.name() + "  " + counts, ""));
    }

    @Override
    public void json(ObjectNode node) {
        node.put("set", set.name().toString());
        node.put("schema", set.schema().toString());
        node.put("valid", isValid());
        node.put("migrations", set.migrations().size());
        node.put("repeatables", set.repeatables().size());
        node.put("seeds", set.seeds().size() - set.seedProblems().size());
        json(problems(), node.putArray("problems"));
        findings(findings, node.putArray("findings"));
    }

    static void findings(List<Finding> findings, ArrayNode array) {
        for (Finding finding : findings) {
            array.addObject()
                    .put("rule", finding.rule().id())
                    .put("severity", finding.severity().toString())
                    .put("migration", finding.migration().toString())
                    .put("line", finding.line().toString())
                    .put("message", finding.message())
                    .put("remedy", CommandWords.of(finding.remedy()));
        }
    }

    private boolean isError(Finding finding) {
        return strict || finding.isError();
    }

    /** Groups the findings with the same message, so that each message is printed once. */
    private Collection<List<Finding>> grouped() {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        findings.forEach(finding -> groups.computeIfAbsent(
                        finding.rule() + " " + finding.severity() + " " + finding.message(), key -> new ArrayList<>())
                .add(finding));
        return groups.values();
    }

    private String contents() {
        return Stream.of(
                        Words.count(set.migrations().size(), "migration"),
                        count(set.repeatables(), "repeatable"),
                        count(set.seeds(), "seed"))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(List<?> things, String noun) {
        return things.isEmpty() ? "" : Words.count(things.size(), noun);
    }

    private String describe(List<Finding> group, Style style) {
        Finding finding = group.getFirst();
        String rule = finding.rule().id();
        String places = group.stream()
                .map(found -> found.migration() + " (" + found.line() + ")")
                .collect(Collectors.joining(", "));
        return (isError(finding) ? style.bad("error " + rule) : style.notable("warning " + rule)) + "  " + places + ": "
                + finding.message() + "\n  " + CommandWords.of(finding.remedy()) + "\n  see docs/rules/" + rule + ".md";
    }

    static void json(List<Problem> problems, ArrayNode array) {
        for (Problem problem : problems) {
            array.addObject()
                    .put("subject", problem.subject())
                    .put("place", problem.at().map(SourceLine::toString).orElse(null))
                    .put("message", CommandWords.of(problem.message()))
                    .put("remedy", CommandWords.of(problem.remedy()));
        }
    }
}
