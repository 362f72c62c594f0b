package dev.rung.app.workspaces;

import static dev.rung.postgres.PostgresDSL.alterIndex;
import static dev.rung.postgres.PostgresDSL.alterSequence;
import static dev.rung.postgres.PostgresDSL.alterTable;
import static dev.rung.postgres.PostgresDSL.alterType;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static org.jooq.impl.DSL.table;

import dev.rung.Migration;
import dev.rung.Rule;
import dev.rung.Steps;

/** Renames the stickers to labels, with all objects of that name, and renames a state. */
public final class V018_RenameStickers implements Migration {

    @Override
    public void up(Steps steps) {
        steps.accept(Rule.RENAME_TABLE, "the release that asks for stickers is gone");
        rename(steps, Renaming.FORTH);
        steps.run(
                commentOnTable("labels").is("Words that tasks are marked with"),
                commentOnColumn("labels", "color").is("As CSS writes it"),
                commentOnTable("task_labels").is("Which task bears which label"));
        steps.run(alterType("task_state").renameValue("doing").to("in_progress"));
    }

    @Override
    public void down(Steps steps) {
        steps.accept(Rule.RENAME_TABLE, "the release that asks for labels is gone");
        steps.run(alterType("task_state").renameValue("in_progress").to("doing"));
        steps.run(
                commentOnTable("task_labels").isNull(),
                commentOnColumn("labels", "color").isNull(),
                commentOnTable("labels").isNull());
        rename(steps, Renaming.BACK);
    }

    private static void rename(Steps steps, Renaming names) {
        String labels = names.of("stickers", "labels");
        String taskLabels = names.of("task_stickers", "task_labels");
        steps.run(
                alterTable(names.from("stickers", "labels")).renameTo(labels),
                alterTable(names.from("task_stickers", "task_labels")).renameTo(taskLabels),
                alterSequence(names.from("stickers_id_seq", "labels_id_seq"))
                        .renameTo(names.of("stickers_id_seq", "labels_id_seq")));
        steps.run(
                alterTable(labels).renameColumn(names.from("tint", "color")).to(names.of("tint", "color")),
                alterTable(taskLabels)
                        .renameColumn(names.from("sticker_id", "label_id"))
                        .to(names.of("sticker_id", "label_id")),
                alterIndex(names.from("stickers_name_idx", "labels_name_idx"))
                        .renameTo(names.of("stickers_name_idx", "labels_name_idx")),
                alterIndex(names.from("task_stickers_sticker_idx", "task_labels_label_idx"))
                        .renameTo(names.of("task_stickers_sticker_idx", "task_labels_label_idx")));
        renameConstraint(steps, names, labels, "stickers_pkey", "labels_pkey");
        renameConstraint(steps, names, labels, "stickers_tenant_fkey", "labels_tenant_id_fkey");
        renameConstraint(steps, names, labels, "stickers_name_key", "labels_tenant_id_name_key");
        renameConstraint(steps, names, labels, "stickers_tint_check", "labels_color_check");
        renameConstraint(steps, names, taskLabels, "task_stickers_pkey", "task_labels_pkey");
        renameConstraint(steps, names, taskLabels, "task_stickers_task_fkey", "task_labels_task_id_fkey");
        renameConstraint(steps, names, taskLabels, "task_stickers_sticker_fkey", "task_labels_label_id_fkey");
    }

    private static void renameConstraint(Steps steps, Renaming names, String table, String older, String newer) {
        steps.run(alterTable(table).renameConstraint(names.from(older, newer)).to(names.of(older, newer)));
    }

    /** The direction of a renaming. */
    private enum Renaming {
        FORTH,
        BACK;

        String from(String older, String newer) {
            return this == FORTH ? older : newer;
        }

        String of(String older, String newer) {
            return this == FORTH ? newer : older;
        }
    }
}
