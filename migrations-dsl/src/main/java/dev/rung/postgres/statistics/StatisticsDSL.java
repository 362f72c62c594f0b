package dev.rung.postgres.statistics;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.CommentOn;
import dev.rung.postgres.objects.Drop;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.tables.TableDSL;
import java.util.List;
import org.jooq.Name;

/** The entry points for extended statistics. */
public abstract class StatisticsDSL extends TableDSL {

    protected StatisticsDSL() {}

    /** {@code CREATE STATISTICS}: creates extended statistics. */
    public static CreateStatisticsClauses.IfNotExistsWithoutKeys createStatistics(String statistics) {
        return createStatistics(name(statistics));
    }

    /** {@code CREATE STATISTICS}: creates extended statistics. */
    public static CreateStatisticsClauses.IfNotExistsWithoutKeys createStatistics(Name statistics) {
        return new CreateStatistics(statistics, false, List.of(), List.of());
    }

    /** {@code ALTER STATISTICS}: changes extended statistics. */
    public static AlterStatisticsClauses alterStatistics(String statistics) {
        return alterStatistics(name(statistics));
    }

    /** {@code ALTER STATISTICS}: changes extended statistics. */
    public static AlterStatisticsClauses alterStatistics(Name statistics) {
        return new AlterStatisticsClauses(statistics);
    }

    /** {@code DROP STATISTICS}: drops extended statistics. */
    public static DropClauses.IfExists dropStatistics(String object) {
        return dropStatistics(name(object));
    }

    /** {@code DROP STATISTICS}: drops extended statistics. */
    public static DropClauses.IfExists dropStatistics(Name object) {
        return new Drop(CatalogObject.of(Kind.STATISTICS, object));
    }

    /** {@code COMMENT ON STATISTICS}: sets or removes the comment of extended statistics. */
    public static CommentOn.WithoutText commentOnStatistics(String object) {
        return commentOnStatistics(name(object));
    }

    /** {@code COMMENT ON STATISTICS}: sets or removes the comment of extended statistics. */
    public static CommentOn.WithoutText commentOnStatistics(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.STATISTICS, object));
    }
}
