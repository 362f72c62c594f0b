package dev.rung.cli.connection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A user and a password from one source. Either may be missing.
 *
 * @param user the user, or null
 * @param password the password, or null
 */
public record Login(@Nullable String user, @Nullable String password) {

    /** Neither user nor password. */
    public static final Login NONE = new Login(null, null);

    /**
     * Merges the logins of several sources. The first user counts, and the first password that has no user or this user.
     *
     * @param inOrder the logins, in order of precedence
     */
    static Login merge(List<Login> inOrder) {
        String user = inOrder.stream()
                .map(Login::user)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String password = inOrder.stream()
                .filter(login -> login.user == null || login.user.equals(user))
                .map(Login::password)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Login(user, password);
    }

    /** The password, if any. */
    Optional<String> secret() {
        return Optional.ofNullable(password);
    }

    /** Returns the user only. */
    @Override
    public String toString() {
        return user == null ? "nobody" : user;
    }
}
