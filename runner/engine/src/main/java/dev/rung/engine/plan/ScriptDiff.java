package dev.rung.engine.plan;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import dev.rung.engine.model.Script;
import dev.rung.engine.model.SourceLine;
import dev.rung.engine.model.Step;
import java.util.List;
import java.util.Optional;

/** Compares a script with the applied one. */
final class ScriptDiff {

    private static final int CONTEXT_LINES = 3;

    private ScriptDiff() {}

    /** A unified diff of the SQL. */
    static String unified(Script recorded, Script present) {
        List<String> before = lines(recorded);
        Patch<String> patch = DiffUtils.diff(before, lines(present));
        return String.join(
                "\n", UnifiedDiffUtils.generateUnifiedDiff("applied", "class path", before, patch, CONTEXT_LINES));
    }

    /** The line of the first step that differs in the present script. */
    static Optional<SourceLine> firstChange(Script recorded, Script present) {
        for (int i = 0; i < present.steps().size(); i++) {
            Step now = present.steps().get(i);
            if (i >= recorded.steps().size()
                    || !recorded.steps().get(i).text().equals(now.text())
                    || recorded.steps().get(i).kind() != now.kind()) {
                return Optional.of(now.line());
            }
        }
        return Optional.empty();
    }

    private static List<String> lines(Script script) {
        return script.steps().stream()
                .flatMap(step -> (step.text() + ";").lines())
                .toList();
    }
}
