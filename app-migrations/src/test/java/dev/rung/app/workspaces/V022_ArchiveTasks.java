package dev.rung.app.workspaces;

import static dev.rung.app.workspaces.Columns.NOW;
import static dev.rung.postgres.PostgresDSL.alterTable;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.dropTable;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.postgres.tables.LikeOption;

/** Creates a table like that of the tasks, for archived tasks. */
public final class V022_ArchiveTasks implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(
                createTable("archived_tasks")
                        .like("tasks", LikeOption.DEFAULTS, LikeOption.CONSTRAINTS, LikeOption.STORAGE),
                alterTable("archived_tasks").addColumn("archived_at", NOW),
                commentOnTable("archived_tasks").is("Tasks that nobody asks for any more"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("archived_tasks"));
    }
}
