package dev.rung.cli.connection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A user and a password, as far as one place gives them.
 *
 * @param user the user, or null
 * @param password the password, or null
 */
public record Login(@Nullable String user, @Nullable String password) {

    /** Nothing is given. */
    public static final Login NONE = new Login(null, null);

    /**
     * Puts together what several places give. The first user counts. So does the first password, but one that stands
     * beside another user is left out: it is that user's.
     *
     * @param inOrder the places, the most important first
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

    /** The password, if there is one. */
    Optional<String> secret() {
        return Optional.ofNullable(password);
    }

    /** The user alone. */
    @Override
    public String toString() {
        return user == null ? "nobody" : user;
    }
}
