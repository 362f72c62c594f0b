package dev.rung.app.workspaces;

import static dev.rung.app.workspaces.Fields.newYear;
import static dev.rung.postgres.PostgresDSL.alterTable;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.dropTable;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.Stepwise;
import dev.rung.postgres.tables.LikeOption;

/** Detaches the metrics of the oldest year without a blocking lock, and creates the partition of the next year. */
@Stepwise
public final class V020_RotateMetrics implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(
                alterTable("metrics").detachPartition("metrics_2024").concurrently(),
                alterTable("metrics_2024").dropConstraint("metrics_2024_measured_at_check"),
                commentOnTable("metrics_2024").is("What metrics had of 2024"));
        steps.run(
                createTable("metrics_2027").like("metrics", LikeOption.DEFAULTS, LikeOption.CONSTRAINTS),
                alterTable("metrics")
                        .attachPartition("metrics_2027")
                        .forValuesFrom(newYear(2027))
                        .to(newYear(2028)));
    }

    @Override
    public void down(Steps steps) {
        steps.run(alterTable("metrics").detachPartition("metrics_2027"), dropTable("metrics_2027"));
        steps.run(
                commentOnTable("metrics_2024").isNull(),
                alterTable("metrics")
                        .attachPartition("metrics_2024")
                        .forValuesFrom(newYear(2024))
                        .to(newYear(2025)));
    }
}
