package dev.rung.postgres.foreign;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * {@code CREATE}, {@code ALTER} and {@code DROP USER MAPPING}.
 *
 * @param words the words before the role
 * @param role whose mapping it is
 * @param server for which server
 * @param options its options or the changes of them
 * @param change what becomes of the mapping
 */
record UserMapping(String words, Role role, Name server, List<QueryPart> options, Change change)
        implements UserMappingClauses.Options, DropUserMapping {

    /** What becomes of a mapping. */
    enum Change {
        COMES,
        STAYS,
        GOES
    }

    /** A {@code CREATE USER MAPPING} that lacks its role. */
    record Start(String words) implements UserMappingClauses.IfNotExists {

        @Override
        public UserMappingClauses.For ifNotExists() {
            return new Start(words + " if not exists");
        }

        @Override
        public UserMappingClauses.Server forRole(Role role) {
            return server -> new UserMapping(words, role, server, List.of(), Change.COMES);
        }
    }

    static UserMapping alter(Role role, Name server, UnaryOperator<ForeignOptions> options) {
        QueryPart clause = ForeignOptions.clause(options).toPart();
        return new UserMapping("alter user mapping", role, server, List.of(clause), Change.STAYS);
    }

    static UserMapping drop(Role role, Name server) {
        return new UserMapping("drop user mapping", role, server, List.of(), Change.GOES);
    }

    @Override
    public UserMappingClauses.Options option(String option, String value) {
        QueryPart part = Parts.option(option, value);
        return new UserMapping(words, role, server, Parts.appended(options, part), change);
    }

    @Override
    public PostgresStatement ifExists() {
        return new UserMapping(words + " if exists", role, server, options, change);
    }

    @Override
    public Query toQuery() {
        Sentence sentence =
                Sentence.of(words).add("for").add(role.toPart()).add("server").add(server);
        return change == Change.STAYS
                ? sentence.addEach(options).toQuery()
                : sentence.addIf("options", options).toQuery();
    }

    /** Nothing is said of a mapping of whoever runs the statement: the catalog knows it by the role's name. */
    @Override
    public List<Effect> effects() {
        return role.catalogName()
                .map(name -> CatalogObject.partOf(CatalogObject.Kind.USER_MAPPING, name, server))
                .<List<Effect>>map(mapping -> switch (change) {
                    case COMES -> List.of(new Effect.Creates(mapping));
                    case STAYS -> List.of();
                    case GOES -> List.of(new Effect.Drops(mapping));
                })
                .orElse(List.of());
    }
}
