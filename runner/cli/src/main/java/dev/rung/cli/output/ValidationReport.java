package dev.rung.cli.output;

import dev.rung.engine.model.Problem;
import dev.rung.engine.model.SourceLine;
import dev.rung.engine.script.RecordedSet;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is wrong with a set, if anything.
 *
 * @param set the set
 */
public record ValidationReport(RecordedSet set) implements Report {

    @Override
    public String text(Style style) {
        String contents = Words.count(set.migrations().size(), "migration")
                + (set.repeatables().isEmpty()
                        ? ""
                        : ", " + Words.count(set.repeatables().size(), "repeatable"))
                + (set.seeds().isEmpty() ? "" : ", " + Words.count(set.seeds().size(), "seed"));
        if (set.problems().isEmpty()) {
            return style.good("OK") + "  " + set.name() + "  " + contents;
        }
        return style.bad("BAD") + "  " + set.name() + "  "
                + Words.count(set.problems().size(), "problem")
                + set.problems().stream().map(Problem::toString).collect(Collectors.joining("\n\n", "\n\n", ""));
    }

    @Override
    public void json(ObjectNode node) {
        node.put("set", set.name().toString());
        node.put("schema", set.schema().toString());
        node.put("migrations", set.migrations().size());
        node.put("repeatables", set.repeatables().size());
        node.put("seeds", set.seeds().size());
        json(set.problems(), node.putArray("problems"));
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
