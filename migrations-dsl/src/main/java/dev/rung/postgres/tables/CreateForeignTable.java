package dev.rung.postgres.tables;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * {@code CREATE FOREIGN TABLE}.
 *
 * @param start the clauses before {@code SERVER}
 * @param server the foreign server
 * @param options the options of the foreign-data wrapper
 */
record CreateForeignTable(Start start, Name server, List<QueryPart> options)
        implements CreateForeignTableClauses.Options {

    private static final int LIKE_SINCE = 18;

    /** A {@code CREATE FOREIGN TABLE} without its server. Its clauses are those of an ordinary table. */
    record Start(CreateTable table)
            implements CreateForeignTableClauses.IfNotExistsWithoutServer,
                    CreateForeignTableClauses.PartitionWithoutValues {

        Start(Name name) {
            this(new CreateTable("create foreign table", name));
        }

        @Override
        public CreateForeignTableClauses.StartWithoutServer ifNotExists() {
            return new Start(table.ifNotExists());
        }

        @Override
        public CreateForeignTableClauses.PartitionWithoutValues partitionOf(Name parent) {
            return new Start(table.partitionOf(parent));
        }

        @Override
        public CreateForeignTableClauses.ElementsWithoutServer column(Column column) {
            return new Start(table.column(column));
        }

        @Override
        public Start constraint(TableConstraint constraint) {
            return new Start(table.constraint(constraint));
        }

        @Override
        public CreateForeignTableClauses.ElementsWithoutServer like(Name other, LikeOption... likeOptions) {
            return new Start(table.like(other, likeOptions).since(LIKE_SINCE));
        }

        @Override
        public CreateForeignTableClauses.WithoutServer inherits(Name parent, Name... more) {
            return new Start(table.inherits(parent, more));
        }

        @Override
        public CreateForeignTableClauses.WithoutServer forValuesIn(Object... values) {
            return new Start(table.forValuesIn(values));
        }

        @Override
        public CreateForeignTableClauses.RangeWithoutEnd forValuesFrom(Object... lower) {
            return upper -> new Start(table.clause(PartitionBound.range(lower, upper)));
        }

        @Override
        public CreateForeignTableClauses.WithoutServer forValuesWith(int modulus, int remainder) {
            return new Start(table.forValuesWith(modulus, remainder));
        }

        @Override
        public CreateForeignTableClauses.WithoutServer asDefault() {
            return new Start(table.asDefault());
        }

        @Override
        public CreateForeignTableClauses.Options server(Name server) {
            return new CreateForeignTable(this, server, List.of());
        }
    }

    @Override
    public CreateForeignTableClauses.Options option(String option, String value) {
        return new CreateForeignTable(start, server, Parts.appended(options, Parts.option(option, value)));
    }

    @Override
    public Query toQuery() {
        return start.table
                .sentence()
                .add("server")
                .add(server)
                .addIf("options", options)
                .toQuery();
    }

    @Override
    public boolean isConditional() {
        return start.table.isConditional();
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.FOREIGN_TABLE, start.table.name())));
    }

    @Override
    public List<Name> relations() {
        return start.table.relations();
    }

    @Override
    public int since() {
        return start.table.since();
    }

    @Override
    public String toString() {
        return toSql();
    }
}
