package dev.rung.cli.output;

import dev.rung.engine.lint.Finding;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.SourceLine;
import dev.rung.engine.script.RecordedSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is wrong with a set, and what hurts in production, if anything.
 *
 * @param set the set
 * @param findings what the rules warn of
 * @param strict whether a warning counts as an error
 */
public record ValidationReport(RecordedSet set, List<Finding> findings, boolean strict) implements Report {

    /** Copies the list. */
    public ValidationReport {
        findings = List.copyOf(findings);
    }

    /** Whether the set can be used. */
    public boolean isValid() {
        return set.problems().isEmpty() && (findings.isEmpty() || !strict);
    }

    @Override
    public String text(Style style) {
        String heading = isValid() ? style.good("OK") : style.bad("BAD");
        String counts = Stream.of(
                        set.problems().isEmpty() ? contents() : count(set.problems(), "problem"),
                        count(findings, strict ? "finding" : "warning"))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(", "));
        return Stream.concat(
                        set.problems().stream().map(Problem::toString),
                        findings.stream().map(finding -> describe(finding, style)))
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
        node.put("seeds", set.seeds().size());
        json(set.problems(), node.putArray("problems"));
        ArrayNode warnings = node.putArray("findings");
        for (Finding finding : findings) {
            warnings.addObject()
                    .put("rule", finding.rule().id())
                    .put("migration", finding.migration().toString())
                    .put("line", finding.line().toString())
                    .put("message", finding.message())
                    .put("remedy", finding.remedy());
        }
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

    private String describe(Finding finding, Style style) {
        return (strict
                        ? style.bad(finding.rule().id())
                        : style.notable(finding.rule().id())) + "  "
                + finding.migration() + " (" + finding.line() + "): " + finding.message() + "\n  " + finding.remedy()
                + "\n  see docs/rules/" + finding.rule().id() + ".md";
    }

    static void json(List<Problem> problems, ArrayNode array) {
        for (Problem problem : problems) {
            array.addObject()
                    .put("subject", problem.subject())
                    .put("place", problem.at().map(SourceLine::toString).orElse(null))
                    .put("message", problem.message())
                    .put("remedy", problem.remedy());
        }
    }
}
