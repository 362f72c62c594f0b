package dev.rung.engine.ddl;

import static dev.rung.postgres.PostgresDSL.alterDefaultPrivileges;
import static dev.rung.postgres.PostgresDSL.alterTable;
import static dev.rung.postgres.PostgresDSL.grant;
import static dev.rung.postgres.PostgresDSL.revoke;

import dev.rung.engine.schema.Access;
import dev.rung.engine.schema.Access.Grant;
import dev.rung.engine.schema.DatabaseObject;
import dev.rung.engine.schema.DefaultPrivileges;
import dev.rung.engine.schema.IdentitySequence;
import dev.rung.engine.schema.ObjectId;
import dev.rung.postgres.objects.AlterClauses;
import dev.rung.postgres.objects.Role;
import dev.rung.postgres.security.DefaultPrivilegesWithoutAction;
import dev.rung.postgres.security.GrantClauses;
import dev.rung.postgres.security.Privilege;
import dev.rung.postgres.security.PrivilegesWithoutObjects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** Writes the owners and privileges of objects, and the default privileges. */
final class AccessWriter {

    private record Target(String role, boolean grantable) {}

    private AccessWriter() {}

    /** The statements for a new object; none if the snapshot was taken without owners and privileges. */
    static List<Query> of(DatabaseObject object) {
        List<Query> statements = new ArrayList<>();
        Access access = object.access();
        if (access != null) {
            if (!(object.definition() instanceof IdentitySequence)) {
                statements.add(owner(object.id(), DSL.name(access.owner())));
            }
            byTarget(access.privileges().revoked())
                    .forEach((target, privileges) ->
                            statements.add(on(revoke(privileges), object.id()).from(role(target))));
            byTarget(access.privileges().granted())
                    .forEach((target, privileges) -> statements.add(
                            grantable(on(grant(privileges), object.id()).to(role(target)), target)));
        }
        return statements;
    }

    private static Query owner(ObjectId id, Name role) {
        return switch (id.kind()) {
            case TABLE, FOREIGN_TABLE -> alterTable(Fragments.name(id)).ownerTo(role);
            default -> new AlterClauses(CommentWriter.reference(id)).ownerTo(role);
        };
    }

    private static Map<Target, List<Privilege>> byTarget(List<Grant> grants) {
        Map<Target, List<Privilege>> targets = new LinkedHashMap<>();
        for (Grant each : grants) {
            Privilege privilege = privilege(each.privilege());
            targets.computeIfAbsent(new Target(each.role(), each.grantable()), key -> new ArrayList<>())
                    .add(each.column().isEmpty() ? privilege : privilege.of(DSL.name(each.column())));
        }
        return targets;
    }

    private static Privilege privilege(String name) {
        return switch (name) {
            case "SELECT" -> Privilege.SELECT;
            case "INSERT" -> Privilege.INSERT;
            case "UPDATE" -> Privilege.UPDATE;
            case "DELETE" -> Privilege.DELETE;
            case "TRUNCATE" -> Privilege.TRUNCATE;
            case "REFERENCES" -> Privilege.REFERENCES;
            case "TRIGGER" -> Privilege.TRIGGER;
            case "MAINTAIN" -> Privilege.MAINTAIN;
            case "USAGE" -> Privilege.USAGE;
            case "CREATE" -> Privilege.CREATE;
            case "EXECUTE" -> Privilege.EXECUTE;
            default -> throw new IllegalArgumentException("the privilege \"" + name + "\" is unknown");
        };
    }

    private static Role role(Target target) {
        return target.role.isEmpty() ? Role.PUBLIC : Role.named(target.role);
    }

    private static Query grantable(GrantClauses.WithGrantOption statement, Target target) {
        return target.grantable ? statement.withGrantOption() : statement;
    }

    private static <T> T on(PrivilegesWithoutObjects<T> privileges, ObjectId id) {
        Name name = Fragments.name(id);
        DataType<?>[] arguments = Fragments.types(id.arguments()).toArray(DataType<?>[]::new);
        return switch (id.kind()) {
            case SCHEMA -> privileges.onSchema(id.name());
            case SEQUENCE -> privileges.onSequence(name);
            case TYPE -> privileges.onType(name);
            case DOMAIN -> privileges.onDomain(name);
            case FUNCTION, AGGREGATE -> privileges.onFunction(name, arguments);
            case PROCEDURE -> privileges.onProcedure(name, arguments);
            case FOREIGN_DATA_WRAPPER -> privileges.onForeignDataWrapper(id.name());
            case SERVER -> privileges.onForeignServer(id.name());
            default -> privileges.onTable(name);
        };
    }

    /** The statements for default privileges. */
    static List<Query> create(DefaultPrivileges defaults) {
        List<Query> statements = new ArrayList<>();
        DefaultPrivilegesWithoutAction every = alterDefaultPrivileges().forRole(defaults.role());
        DefaultPrivilegesWithoutAction start = defaults.schema().isEmpty() ? every : every.inSchema(defaults.schema());
        byTarget(defaults.privileges().revoked())
                .forEach((target, privileges) -> statements.add(
                        on(start.revoke(privileges), defaults.objects()).from(role(target))));
        byTarget(defaults.privileges().granted())
                .forEach((target, privileges) -> statements.add(grantable(
                        on(start.grant(privileges), defaults.objects()).to(role(target)), target)));
        return statements;
    }

    private static <T> T on(
            DefaultPrivilegesWithoutAction.WithoutObjects<T> privileges, DefaultPrivileges.Objects kind) {
        return switch (kind) {
            case TABLES -> privileges.onTables();
            case SEQUENCES -> privileges.onSequences();
            case FUNCTIONS -> privileges.onFunctions();
            case TYPES -> privileges.onTypes();
            case SCHEMAS -> privileges.onSchemas();
            case LARGE_OBJECTS -> privileges.onLargeObjects();
        };
    }
}
