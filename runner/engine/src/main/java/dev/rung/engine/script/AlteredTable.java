package dev.rung.engine.script;

import dev.rung.engine.model.TableChange;
import dev.rung.engine.model.TableChange.AddsColumn;
import dev.rung.engine.model.TableChange.AddsConstraint;
import dev.rung.engine.model.TableChange.DropsColumn;
import dev.rung.engine.model.TableChange.DropsConstraint;
import dev.rung.engine.model.TableChange.RenamesColumn;
import dev.rung.engine.model.TableChange.RenamesTable;
import dev.rung.engine.model.TableChange.SetsNotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jooq.AlterTableStep;
import org.jooq.Constraint;
import org.jooq.Keyword;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.VisitContext;
import org.jooq.VisitListener;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Finds the changes that jOOQ's {@code ALTER TABLE} makes. jOOQ has no query object model for it. So the query is
 * rendered once more with a listener that receives its keywords, names and constraints in order.
 */
final class AlteredTable implements VisitListener {

    private final List<TableChange> changes = new ArrayList<>();
    private @Nullable Name table;
    private String action = "";
    private @Nullable Name subject;
    private boolean inDetails;

    private AlteredTable() {}

    /** The changes of a jOOQ query; empty if it isn't an {@code ALTER TABLE}. */
    static List<TableChange> changes(Query query) {
        if (!(query instanceof AlterTableStep)) {
            return List.of();
        }
        AlteredTable listener = new AlteredTable();
        DSL.using(new DefaultConfiguration().set(SQLDialect.POSTGRES).set(listener))
                .render(query);
        return listener.changes;
    }

    @Override
    public void visitStart(VisitContext context) {
        QueryPart part = context.queryPart();
        if (part instanceof Keyword keyword) {
            onKeyword(keyword.toString());
        } else if (action.equals("alter table") && part instanceof Table<?> altered) {
            table = altered.getQualifiedName();
        } else if (table != null && !inDetails) {
            onPart(part, table);
        }
    }

    private void onKeyword(String word) {
        switch (word) {
            case "alter table", "add", "alter", "drop", "drop constraint", "rename to", "rename column" -> {
                action = word;
                subject = null;
                inDetails = false;
            }
            case "not null" -> refine(added -> new AddsColumn(added.table(), added.column(), true, added.hasValue()));
            case "default", "generated" -> {
                refine(added -> new AddsColumn(added.table(), added.column(), added.notNull(), true));
                inDetails = true;
            }
            case "set not null" -> {
                if (table != null && subject != null) {
                    changes.add(new SetsNotNull(table, subject));
                }
            }
            default -> {}
        }
    }

    private void onPart(QueryPart part, Name altered) {
        if (part instanceof Constraint constraint) {
            Name name = constraint.getUnqualifiedName();
            if (action.equals("add") && !name.empty()) {
                changes.add(new AddsConstraint(altered, name));
            } else if (action.equals("drop constraint")) {
                changes.add(new DropsConstraint(altered, name));
            }
            inDetails = true;
        } else if (part instanceof Table<?> other && action.equals("rename to")) {
            changes.add(new RenamesTable(altered, other.getQualifiedName()));
        } else if (part instanceof TableField<?, ?> field) {
            onColumn(field.getUnqualifiedName(), altered);
        }
    }

    private void onColumn(Name column, Name altered) {
        switch (action) {
            case "add" -> changes.add(new AddsColumn(altered, column, false, false));
            case "drop" -> changes.add(new DropsColumn(altered, column));
            case "rename column" -> {
                if (subject != null) {
                    changes.add(new RenamesColumn(altered, subject, column));
                }
            }
            default -> {}
        }
        subject = column;
    }

    /** Adds a property to the column that was added last; the properties follow the column's name. */
    private void refine(UnaryOperator<AddsColumn> refinement) {
        if (action.equals("add") && !changes.isEmpty() && changes.getLast() instanceof AddsColumn added) {
            changes.set(changes.size() - 1, refinement.apply(added));
        }
    }
}
