package dev.rung.scratch;

import java.util.Optional;
import org.testcontainers.DockerClientFactory;

/** Checks whether containers can be started. It doesn't require Testcontainers on the class path. */
final class Docker {

    private Docker() {}

    /** Returns the reason why containers can't be started; empty if they can. */
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
