package dev.rung.scratch;

import java.util.Optional;

/** An existing server, configured by {@code RUNG_TEST_URL}. It isn't stopped. */
public final class GivenServer extends ScratchServer {

    private static final String VARIABLE = "RUNG_TEST_URL";

    private GivenServer(Endpoint endpoint) {
        super(endpoint);
    }

    /**
     * Returns the server that the environment variable {@code RUNG_TEST_URL} names; empty if it isn't set.
     *
     * @throws ScratchException if the variable is set and no server answers
     */
    public static Optional<GivenServer> fromEnvironment() {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .filter(url -> !url.isBlank())
                .map(url -> {
                    try {
                        return at(url);
                    } catch (ScratchException e) {
                        throw new ScratchException(VARIABLE + ": " + e.getMessage(), e);
                    }
                });
    }

    /**
     * Returns the server at a JDBC URL.
     *
     * @param url a database of the server, with the parameters {@code user} and {@code password}; the user, by default
     *     {@code postgres}, must have the privilege to create databases
     * @throws ScratchException if no server answers
     */
    public static GivenServer at(String url) {
        JdbcUrl address = JdbcUrl.parse(url);
        return new GivenServer(new Endpoint(
                address.withoutLogin(),
                address.parameters().getOrDefault("user", "postgres"),
                address.parameters().getOrDefault("password", "")));
    }

    /** Does nothing, because the server was started elsewhere. */
    @Override
    public void close() {}
}
