package dev.rung.postgres.foreign;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * {@code CREATE}, {@code ALTER} and {@code DROP USER MAPPING}.
 *
 * @param change the kind of statement
 * @param conditional whether the statement does nothing if the mapping exists (CREATE) or doesn't exist (DROP)
 * @param role the role of the mapping
 * @param server the server of the mapping
 * @param options the options, or the changes to them
 */
record UserMapping(Change change, boolean conditional, Role role, Name server, List<QueryPart> options)
        implements UserMappingClauses.Options, DropUserMapping {

    /** The kind of statement. */
    enum Change {
        CREATE,
        ALTER,
        DROP
    }

    /** A {@code CREATE USER MAPPING} without its role. */
    record Start(boolean ifAbsent) implements UserMappingClauses.IfNotExistsWithoutRole {

        @Override
        public UserMappingClauses.WithoutRole ifNotExists() {
            return new Start(true);
        }

        @Override
        public UserMappingClauses.WithoutServer forRole(Role role) {
            return server -> new UserMapping(Change.CREATE, ifAbsent, role, server, List.of());
        }
    }

    static UserMapping alter(Role role, Name server, UnaryOperator<ForeignOptions> options) {
        QueryPart clause = ForeignOptions.clause(options).toPart();
        return new UserMapping(Change.ALTER, false, role, server, List.of(clause));
    }

    static UserMapping drop(Role role, Name server) {
        return new UserMapping(Change.DROP, false, role, server, List.of());
    }

    @Override
    public UserMappingClauses.Options option(String option, String value) {
        QueryPart part = Parts.option(option, value);
        return new UserMapping(change, conditional, role, server, Parts.appended(options, part));
    }

    @Override
    public PostgresStatement ifExists() {
        return new UserMapping(change, true, role, server, options);
    }

    @Override
    public Query toQuery() {
        Sentence sentence = Sentence.of(change.name().toLowerCase(Locale.ROOT) + " user mapping")
                .addIf(conditional, change == Change.CREATE ? "if not exists" : "if exists")
                .add("for")
                .add(role.toPart())
                .add("server")
                .add(server);
        return change == Change.ALTER
                ? sentence.addEach(options).toQuery()
                : sentence.addIf("options", options).toQuery();
    }

    @Override
    public boolean isConditional() {
        return change == Change.CREATE && conditional;
    }

    /** Empty for a mapping of the current user, because the catalog stores the name of the role. */
    @Override
    public List<Effect> effects() {
        return role.catalogName()
                .map(name -> CatalogObject.partOf(CatalogObject.Kind.USER_MAPPING, name, server))
                .<List<Effect>>map(mapping -> switch (change) {
                    case CREATE -> List.of(new Effect.Creates(mapping));
                    case ALTER -> List.of();
                    case DROP -> List.of(new Effect.Drops(mapping));
                })
                .orElse(List.of());
    }

    @Override
    public String toString() {
        return toSql();
    }
}
