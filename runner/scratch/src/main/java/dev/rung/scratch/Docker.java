package dev.rung.scratch;

import java.util.Optional;
import org.testcontainers.DockerClientFactory;

/** Knows whether containers can be started, without needing Testcontainers to be on the class path. */
final class Docker {

    private Docker() {}

    /** Returns why containers can't be started here, or nothing if they can. */
    static Optional<String> unavailable() {
        try {
            return DockerClientFactory.instance().isDockerAvailable()
                    ? Optional.empty()
                    : Optional.of("no Docker engine answers");
        } catch (NoClassDefFoundError e) {
            return Optional.of("Testcontainers is not on the class path");
        }
    }
}
