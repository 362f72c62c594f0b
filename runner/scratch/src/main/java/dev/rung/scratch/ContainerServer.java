package dev.rung.scratch;

import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A server in a container, started with Testcontainers. It requires Testcontainers on the class path.
 *
 * <p>The environment variable {@code RUNG_TEST_IMAGE} sets the image. Default: {@value #DEFAULT_IMAGE}.
 */
public final class ContainerServer extends ScratchServer {

    private static final String DEFAULT_IMAGE = "postgres:18";

    private final PostgreSQLContainer container;

    private ContainerServer(PostgreSQLContainer container) {
        super(new Endpoint(
                JdbcUrl.parse("jdbc:postgresql://" + container.getHost() + ":"
                        + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/postgres"),
                container.getUsername(),
                container.getPassword()));
        this.container = container;
    }

    /**
     * Starts a container.
     *
     * @throws ScratchException if no Docker engine answers, or the image can't be fetched or started
     */
    public static ContainerServer start() {
        Docker.unavailable().ifPresent(reason -> {
            throw new ScratchException("could not start a container: " + reason);
        });
        String image = System.getenv().getOrDefault("RUNG_TEST_IMAGE", DEFAULT_IMAGE);
        PostgreSQLContainer container = new PostgreSQLContainer(
                        DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"))
                .withUsername("postgres")
                .withDatabaseName("postgres")
                .withCommand(ServerSettings.asCommand());
        try {
            container.start();
            return new ContainerServer(container);
        } catch (ContainerFetchException | ContainerLaunchException | ScratchException e) {
            container.stop();
            throw new ScratchException("could not start a container of the image " + image + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        container.stop();
    }
}
