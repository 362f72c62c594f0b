package dev.rung.engine.ddl;

import static dev.rung.postgres.PostgresDSL.alterView;
import static dev.rung.postgres.PostgresDSL.createMaterializedView;
import static dev.rung.postgres.PostgresDSL.createOrReplaceView;
import static dev.rung.postgres.PostgresDSL.createView;
import static dev.rung.postgres.PostgresDSL.refreshMaterializedView;

import dev.rung.engine.schema.Column;
import dev.rung.engine.schema.MaterializedView;
import dev.rung.engine.schema.ObjectId;
import dev.rung.engine.schema.Setting;
import dev.rung.engine.schema.View;
import dev.rung.postgres.tables.AlterTable;
import dev.rung.postgres.tables.TableActions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** Writes views and materialized views. */
final class ViewWriter {

    private static final String CHECK_OPTION = "check_option";

    private ViewWriter() {}

    /**
     * Creates a view.
     *
     * @param replaces whether a view without the query exists
     */
    static Query create(ObjectId id, View view, boolean replaces) {
        var start = replaces ? createOrReplaceView(Fragments.name(id)) : createView(Fragments.name(id));
        dev.rung.postgres.views.CreateViewClauses.OptionsWithoutQuery options = start;
        String check = "";
        for (Setting option : view.options()) {
            if (option.name().equals(CHECK_OPTION)) {
                check = option.value();
            } else {
                options = options.with(DSL.name(option.name()), Fragments.value(option.value()));
            }
        }
        var created = options.as(Fragments.select(view.query()));
        return switch (check) {
            case "local" -> created.withLocalCheckOption();
            case "cascaded" -> created.withCheckOption();
            default -> created;
        };
    }

    static Query refresh(ObjectId id) {
        return refreshMaterializedView(Fragments.name(id));
    }

    /** Creates a view with the same columns, but without rows. */
    static Query createStub(ObjectId id, View view) {
        List<QueryPart> columns =
                view.columns().stream().<QueryPart>map(ViewWriter::emptyColumn).toList();
        return createView(Fragments.name(id)).as(DSL.resultQuery("select {0}", DSL.list(columns)));
    }

    private static QueryPart emptyColumn(Column column) {
        QueryPart value = column.collation() == null
                ? DSL.sql("null::{0}", Fragments.raw(column.type()))
                : DSL.sql("null::{0} collate {1}", Fragments.raw(column.type()), Fragments.name(column.collation()));
        return DSL.sql("{0} as {1}", value, DSL.name(column.name()));
    }

    static Query setDefault(ObjectId id, View view, String column) {
        Column wanted = view.columns().stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .orElseThrow();
        return alterView(Fragments.name(id))
                .setDefault(
                        column,
                        Fragments.expression(
                                Objects.requireNonNull(wanted.defaultValue()).expression()));
    }

    /** Creates a materialized view without data, because its functions can use objects that follow it. */
    static List<Query> create(ObjectId id, MaterializedView view) {
        Name name = Fragments.name(id);
        dev.rung.postgres.views.CreateMaterializedViewClauses.OptionsWithoutQuery options =
                createMaterializedView(name);
        if (view.accessMethod() != null) {
            options = createMaterializedView(name).using(DSL.name(view.accessMethod()));
        }
        for (Setting option : view.options()) {
            options = options.with(DSL.name(option.name()), Fragments.value(option.value()));
        }
        var start = view.tablespace() == null ? options : options.tablespace(DSL.name(view.tablespace()));
        var created = start.as(Fragments.select(view.query()));
        List<Query> statements = new ArrayList<>();
        statements.add(created.withNoData());
        List<Function<TableActions, AlterTable>> actions = new ArrayList<>();
        view.columns().forEach(column -> actions.addAll(ColumnWriter.actions(id.qualifiedName(), column)));
        TableWriter.alter(name, actions).ifPresent(statements::add);
        return statements;
    }
}
