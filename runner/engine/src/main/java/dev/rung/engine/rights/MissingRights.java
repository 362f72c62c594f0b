package dev.rung.engine.rights;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.raw;

import dev.rung.engine.connection.Session;
import dev.rung.engine.exception.RightMissingException;
import dev.rung.engine.exception.RungException;
import dev.rung.engine.model.MissingRight;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.rights.ObjectKind.Mention;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * Determines the missing privilege after an error. PostgreSQL's message names the object, and the catalog shows which
 * privileges the role lacks on it. If the message isn't in English, its last word is tried as the name.
 */
public final class MissingRights {

    private static final Pattern DENIED = Pattern.compile("permission denied for (.*)", Pattern.DOTALL);
    private static final Pattern NOT_OWNED = Pattern.compile("must be owner of (.*)", Pattern.DOTALL);
    private static final Pattern NOT_A_MEMBER =
            Pattern.compile("must be (?:able to SET ROLE|(?:a )?member of role) \"(.*)\"", Pattern.DOTALL);
    private static final Pattern EXTENSION =
            Pattern.compile("permission denied to create extension \"(.*)\"", Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("permission denied to set parameter \"(.*)\"", Pattern.DOTALL);
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}_$]+(?=[^\\p{L}\\p{N}_$]*$)");

    private final Session session;
    private final DSLContext dsl;
    private final ServerError error;
    private final Operation operation;

    private MissingRights(Session session, ServerError error, Operation operation) {
        this.session = session;
        this.dsl = session.dsl();
        this.error = error;
        this.operation = operation;
    }

    /**
     * Explains why one of Rung's own queries failed.
     *
     * @param session the session of the query
     * @param failure what was thrown
     * @return empty if the cause isn't a missing privilege, or the catalog doesn't show which one
     */
    public static Optional<RungException> explainOwn(Session session, Exception failure) {
        // Rung reads with jOOQ, and writes without it.
        Operation operation = failure instanceof DataAccessException ? Operation.READING : Operation.RECORDING;
        return explain(session, failure, operation)
                .map(missing -> new RightMissingException("one of Rung's own queries was denied", missing, failure));
    }

    /**
     * Explains an error. The session must not be in a transaction.
     *
     * @param session the session of the statement
     * @param thrown what was thrown
     * @param operation the kind of the statement that failed
     * @return empty if the cause isn't a missing privilege, or the catalog doesn't show which one
     */
    public static Optional<MissingRight> explain(Session session, Throwable thrown, Operation operation) {
        ServerError error = ServerError.of(thrown);
        if (!error.isRightMissing()) {
            return Optional.empty();
        }
        try {
            return new MissingRights(session, error, operation).find();
        } catch (DataAccessException e) {
            return Optional.empty();
        }
    }

    private Optional<MissingRight> find() {
        return after(DENIED)
                .flatMap(ObjectKind::mentionedIn)
                .flatMap(this::withoutPrivilege)
                .or(() -> after(NOT_OWNED).flatMap(ObjectKind::mentionedIn).flatMap(this::withoutOwnership))
                .or(() -> after(NOT_A_MEMBER).map(this::withoutMembership))
                .or(() -> after(EXTENSION).map(this::withoutExtension))
                .or(() -> after(PARAMETER).map(this::withoutParameter))
                .or(this::byLastWord)
                .or(() -> withoutPrivilege(
                        new Mention(ObjectKind.SCHEMA, session.schema().value())));
    }

    private Optional<String> after(Pattern beginning) {
        Matcher matcher = beginning.matcher(error.message());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private Optional<MissingRight> withoutPrivilege(Mention mention) {
        return objects(mention)
                .map(object -> object.without(operation, role()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<MissingRight> withoutOwnership(Mention mention) {
        return objects(mention)
                .filter(object -> !object.isOwned())
                .map(object -> object.withoutOwnership(role()))
                .findFirst();
    }

    private MissingRight withoutMembership(String group) {
        return new MissingRight(
                "the role \"" + role() + "\" is not a member of \"" + group + "\"",
                "let an administrator run: " + Statements.membership(group, role()));
    }

    /** A trusted extension requires the CREATE privilege on the database; any other extension requires a superuser. */
    private MissingRight withoutExtension(String extension) {
        boolean isTrusted = dsl.fetchSingle(field(
                        "exists (select from pg_catalog.pg_available_extension_versions where name = {0} and trusted)",
                        Boolean.class, inline(extension)))
                .value1();
        String database = value("current_database()");
        String lacking = "the role \"" + role() + "\" may not create the extension \"" + extension + "\"";
        return isTrusted
                ? new MissingRight(
                        lacking,
                        "let the database's owner run: "
                                + Statements.of(
                                        "GRANT CREATE ON DATABASE {0} TO {1}", name(database), Statements.role(role())))
                : new MissingRight(
                        lacking + "; only a superuser can",
                        "let a superuser run: " + Statements.of("CREATE EXTENSION {0}", name(extension))
                                + " a migration with requireExtension(\"" + extension + "\") then uses it");
    }

    private MissingRight withoutParameter(String parameter) {
        return new MissingRight(
                "the role \"" + role() + "\" may not set the parameter \"" + parameter + "\"",
                "let a superuser run: "
                        + Statements.of(
                                "GRANT SET ON PARAMETER {0} TO {1}",
                                DSL.name(parameter.split("\\.")), Statements.role(role())));
    }

    /**
     * Tries the last word of a message as the name, because most languages put it last. The catalog shows the kind of
     * object and the missing privileges.
     */
    private Optional<MissingRight> byLastWord() {
        Matcher word = LAST_WORD.matcher(error.message());
        if (!word.find()) {
            return Optional.empty();
        }
        List<Mention> mentions = ObjectKind.COMMON.stream()
                .map(kind -> new Mention(kind, word.group()))
                .toList();
        return mentions.stream()
                .map(this::withoutPrivilege)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> mentions.stream()
                        .map(this::withoutOwnership)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /**
     * The objects of a name: first those in the session's schema, then those in the other schemas of the search path.
     */
    private Stream<SecuredObject> objects(Mention mention) {
        String found = mention.kind().query();
        return dsl
                .resultQuery(
                        "select o.*, r.rolname, r.rolsuper, pg_has_role(session_user, o.owner, 'MEMBER') as member,"
                                + " pg_has_role(current_user, o.owner, 'USAGE') as owned from ("
                                + found + ") o join pg_catalog.pg_roles r on r.oid = o.owner order by"
                                + " coalesce(array_position(current_schemas(true), o.schema::name), 1000), o.schema",
                        inline(mention.name()))
                .fetch()
                .stream()
                .map(row -> toObject(mention.kind(), row));
    }

    private SecuredObject toObject(ObjectKind kind, Record row) {
        long oid = row.get("oid", Long.class);
        return new SecuredObject(
                kind,
                row.get("keyword", String.class),
                identity(kind, oid, row),
                row.get("rolname", String.class),
                row.get("rolsuper", Boolean.class),
                row.get("member", Boolean.class),
                row.get("owned", Boolean.class),
                kind.privileges().stream()
                        .filter(privilege -> !isGranted(kind, oid, privilege))
                        .collect(Collectors.toList()));
    }

    /** The name of an object; a routine's name includes its arguments, in PostgreSQL's words. */
    private QueryPart identity(ObjectKind kind, long oid, Record row) {
        String schema = row.get("schema", String.class);
        String simple = row.get("name", String.class);
        if (kind.equals(ObjectKind.ROUTINE)) {
            return DSL.sql(
                    "{0}({1})", name(schema, simple), raw(value("pg_get_function_identity_arguments(" + oid + ")")));
        }
        return schema == null ? name(simple) : name(schema, simple);
    }

    private boolean isGranted(ObjectKind kind, long oid, String privilege) {
        return dsl.fetchSingle(field(
                        "{0}(current_user, {1}::oid, {2})",
                        Boolean.class, raw(kind.check()), inline(oid), inline(privilege)))
                .value1();
    }

    private String role() {
        return value("current_user::text");
    }

    private String value(String expression) {
        return dsl.fetchSingle(field(expression, String.class)).value1();
    }
}
