package dev.rung.engine.rights;

import static org.jooq.impl.DSL.raw;

import dev.rung.engine.model.Action.TakeRole;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.MissingRight;
import java.util.List;
import java.util.Optional;
import org.jooq.QueryPart;

/**
 * An object, with the current role's privileges on it.
 *
 * @param kind its kind
 * @param alterKeyword the keyword before its name in an {@code ALTER}
 * @param identity its name as written in SQL
 * @param owner the role that owns it
 * @param isOwnerSuperuser whether the owner is a superuser
 * @param isMember whether the session's user may assume the owner's role
 * @param isOwned whether the current role has the owner's privileges
 * @param lacking the kind's privileges that the current role lacks
 */
record SecuredObject(
        ObjectKind kind,
        String alterKeyword,
        QueryPart identity,
        String owner,
        boolean isOwnerSuperuser,
        boolean isMember,
        boolean isOwned,
        List<String> lacking) {

    SecuredObject {
        lacking = List.copyOf(lacking);
    }

    /**
     * The remedy for privileges that can be granted. PostgreSQL doesn't report which of them an author's statement needs.
     *
     * @return empty if the role has all privileges that the operation may need
     */
    Optional<MissingRight> without(Operation operation, String role) {
        List<String> missing = lacking.stream().filter(operation::mayNeed).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String list = String.join(", ", missing);
        boolean isChoice = operation == Operation.ANYTHING && missing.size() > 1;
        return Optional.of(new MissingRight(
                "the role \"" + role + "\" lacks " + list + " on " + described(),
                "let \"" + owner + "\" run" + (isChoice ? ", with the privileges that the statement needs" : "") + ": "
                        + Statements.of(
                                "GRANT {0} ON {1} {2} TO {3}",
                                raw(list), raw(kind.keyword()), identity, Statements.role(role))));
    }

    /** The remedy for an operation that only the owner may execute. */
    MissingRight withoutOwnership(String role) {
        String fact = described() + " belongs to \"" + owner + "\", and the role \"" + role
                + "\" doesn't have its privileges";
        if (isMember) {
            return new MissingRight(fact, Message.of("run as the owner: ").and(new TakeRole(owner)));
        }
        // Membership in a superuser role would give all privileges.
        String statement = isOwnerSuperuser
                ? Statements.of("ALTER {0} {1} OWNER TO {2}", raw(alterKeyword), identity, Statements.role(role))
                : Statements.membership(owner, role);
        return new MissingRight(
                fact, "let " + (isOwnerSuperuser ? "\"" + owner + "\"" : "an administrator") + " run: " + statement);
    }

    private String described() {
        return "the " + kind.words().getFirst() + " "
                + Statements.of("{0}", identity).replaceFirst(";$", "");
    }
}
