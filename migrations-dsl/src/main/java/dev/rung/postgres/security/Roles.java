package dev.rung.postgres.security;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.objects.Role;
import java.util.Arrays;
import java.util.List;
import org.jooq.QueryPart;

/** Lists of roles in the clauses of policies and privileges. */
final class Roles {

    private Roles() {}

    static Role[] named(String... roles) {
        return Arrays.stream(roles).map(role -> Role.named(role)).toArray(Role[]::new);
    }

    static List<QueryPart> parts(Role first, Role... more) {
        return Parts.listOf(first, more).stream().map(Role::toPart).toList();
    }
}
