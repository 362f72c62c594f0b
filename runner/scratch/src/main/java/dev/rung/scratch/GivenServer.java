package dev.rung.scratch;

import java.util.Optional;

/** A server that was there before and stays: the one that {@code RUNG_TEST_URL} names. */
public final class GivenServer extends ScratchServer {

    private static final String VARIABLE = "RUNG_TEST_URL";

    private GivenServer(Endpoint endpoint) {
        super(endpoint);
    }

    /**
     * Returns the server that the environment variable {@code RUNG_TEST_URL} names, if it is set.
     *
     * @throws ScratchException if it is set and no server answers there
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
     * @param url a database of it, with {@code user} and {@code password} among the parameters; the user,
     *     {@code postgres} if not named, must be allowed to create databases
     * @throws ScratchException if no server answers there
     */
    public static GivenServer at(String url) {
        JdbcUrl address = JdbcUrl.parse(url);
        return new GivenServer(new Endpoint(
                address.withoutLogin(),
                address.parameters().getOrDefault("user", "postgres"),
                address.parameters().getOrDefault("password", "")));
    }

    /** Does nothing: who started the server stops it. */
    @Override
    public void close() {}
}
