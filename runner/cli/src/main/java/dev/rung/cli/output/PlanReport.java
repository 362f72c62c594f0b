package dev.rung.cli.output;

import dev.rung.Environment;
import dev.rung.cli.project.BackupPolicy;
import dev.rung.engine.model.Direction;
import dev.rung.engine.model.Finding;
import dev.rung.engine.model.Loss;
import dev.rung.engine.model.MigrationStatus;
import dev.rung.engine.model.Plan;
import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.model.ScriptedMigration.Mode;
import dev.rung.engine.model.Step;
import dev.rung.engine.model.Step.CallStep;
import dev.rung.engine.model.Step.IrreversibleStep;
import dev.rung.engine.model.Step.QueryStep;
import dev.rung.engine.model.Step.SqlStep;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan with every statement. The text is SQL with comments.
 *
 * @param where the set and its database
 * @param plan the plan
 * @param notes the additional facts about it
 */
public record PlanReport(Where where, Plan plan, Notes notes) implements Report {

    /**
     * Additional facts about a plan.
     *
     * @param environment the environment of the database
     * @param backup the policy for a run that changes production without a backup
     * @param findings the findings of the rules
     * @param missing the applied migrations without a class, if the plan is empty
     * @param losses the data that a rollback loses
     */
    public record Notes(
            Optional<Environment> environment,
            BackupPolicy backup,
            List<Finding> findings,
            List<MigrationStatus> missing,
            List<Loss> losses) {

        /** Copies the lists. */
        public Notes {
            findings = List.copyOf(findings);
            missing = List.copyOf(missing);
            losses = List.copyOf(losses);
        }

        private boolean isProduction() {
            return environment.filter(it -> it == Environment.PRODUCTION).isPresent();
        }
    }

    @Override
    public String text(Style style) {
        StringBuilder text = new StringBuilder(style.bold("-- " + where)).append('\n');
        text.append(style.dim("-- " + summary()));
        notes.missing()
                .forEach(migration -> text.append('\n')
                        .append(comment(CommandWords.of(migration.missing().inFull()))));
        if (notes.isProduction() && !plan.isEmpty()) {
            appendNotes(text, style);
        }
        appendLosses(text, style);
        for (PlannedMigration planned : plan.migrations()) {
            text.append("\n\n\n").append(style.bold("-- " + planned.id() + ": " + describe(planned)));
            appendSteps(text, style, planned);
        }
        return text.toString();
    }

    @Override
    public void json(ObjectNode node) {
        node.put("set", plan.set().toString());
        node.put("schema", plan.schema().toString());
        ArrayNode gone = node.putArray("missing");
        notes.missing().forEach(migration -> gone.add(migration.id().toString()));
        node.put("environment", notes.environment().map(Environment::toString).orElse(null));
        node.put("backup", notes.isProduction() ? notes.backup().toString() : null);
        ValidationReport.findings(notes.findings(), node.putArray("findings"));
        if (isDown()) {
            ArrayNode lost = node.putArray("losses");
            notes.losses().forEach(loss -> lost.add(loss.toString()));
        }
        ArrayNode migrations = node.putArray("migrations");
        for (PlannedMigration planned : plan.migrations()) {
            ObjectNode migration = migrations.addObject();
            PlannedNode.describe(planned, migration);
            ArrayNode steps = migration.putArray("steps");
            int number = planned.firstStep();
            for (Step step : planned.steps()) {
                number++;
                steps.addObject()
                        .put("number", number)
                        .put("line", step.line().toString())
                        .put("kind", step.kind().name().toLowerCase(Locale.ROOT))
                        .put("transactional", step.isTransactional())
                        .put("text", step.text());
            }
        }
    }

    private boolean isDown() {
        return plan.migrations().stream().anyMatch(planned -> planned.direction() == Direction.DOWN);
    }

    private void appendLosses(StringBuilder text, Style style) {
        if (notes.losses().isEmpty()) {
            return;
        }
        text.append("\n").append(style.bold("-- data that is lost"));
        notes.losses().forEach(loss -> text.append("\n").append(style.bad("--   " + loss)));
        if (notes.isProduction()) {
            text.append("\n-- rung rollback is refused without --allow-data-loss ")
                    .append(Objects.requireNonNull(where.database()).name());
        }
    }

    private void appendNotes(StringBuilder text, Style style) {
        String command = isDown() ? "rung rollback" : "rung migrate";
        text.append("\n-- for production: ")
                .append(
                        switch (notes.backup()) {
                            case REQUIRED -> command + " needs --backup FILE";
                            case WARN -> command + " makes no backup without --backup FILE, and warns";
                            case OFF -> command + " makes no backup without --backup FILE";
                        });
        for (Finding finding : notes.findings()) {
            String line = "-- " + finding.severity() + " " + finding.rule().id() + "  " + finding.migration() + " ("
                    + finding.line() + "): " + finding.message();
            text.append('\n').append(finding.isError() ? style.bad(line) : style.notable(line));
        }
        if (notes.findings().stream().anyMatch(Finding::isError)) {
            text.append("\n-- rung migrate is refused until the errors are corrected, or acknowledged with"
                    + " steps.accept(...)");
        }
    }

    String summary() {
        return plan.isEmpty()
                ? "nothing to do"
                : Words.count(plan.migrations().size(), "migration") + (isDown() ? " to roll back" : " to run");
    }

    static String how(PlannedMigration planned) {
        return planned.mode() == Mode.STEPWISE ? "step by step" : "in one transaction";
    }

    private static String describe(PlannedMigration planned) {
        return (planned.direction() == Direction.UP ? "up" : "down") + ", " + how(planned) + ", because it "
                + why(planned);
    }

    static String why(PlannedMigration planned) {
        return switch (planned.reason()) {
            case PENDING -> "is pending";
            case OUT_OF_ORDER -> "is pending and older than applied migrations";
            case CHANGED -> "has changed since it was applied";
            case RESUMED -> "was interrupted after step " + planned.firstStep();
            case ROLLBACK -> "is to be rolled back";
            case REDO -> "is to be applied again";
        };
    }

    private static void appendSteps(StringBuilder text, Style style, PlannedMigration planned) {
        int count = planned.script().steps().size();
        int number = planned.firstStep();
        for (Step step : planned.steps()) {
            number++;
            text.append("\n\n")
                    .append(style.dim("-- step " + number + " of " + count + ", " + step.line()))
                    .append('\n')
                    .append(body(step));
        }
    }

    private static String body(Step step) {
        return switch (step) {
            case QueryStep query -> query.text() + ";";
            case SqlStep sql -> sql.text() + ";";
            case CallStep call -> comment("Java code: " + call.label());
            case IrreversibleStep irreversible -> comment("irreversible: " + irreversible.reason());
        };
    }

    private static String comment(String text) {
        return text.lines().map(line -> "-- " + line).collect(Collectors.joining("\n"));
    }
}
