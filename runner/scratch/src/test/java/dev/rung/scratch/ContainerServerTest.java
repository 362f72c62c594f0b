package dev.rung.scratch;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

final class ContainerServerTest {

    @Nested
    final class Where_a_docker_engine_answers extends ServerContract {

        private ScratchServer server;

        @BeforeAll
        void startContainer() {
            Optional<String> reason = Docker.unavailable();
            assumeTrue(reason.isEmpty(), () -> reason.orElseThrow());
            server = ContainerServer.start();
        }

        @AfterAll
        void stopContainer() {
            if (server != null) {
                server.close();
            }
        }

        @Override
        ScratchServer server() {
            return server;
        }
    }
}
