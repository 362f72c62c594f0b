package dev.rung.cli;

import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A password is never printed, wherever it came from and whatever goes wrong. */
final class SecretsTest {

    private static final String SECRET = "hunter2";

    @Test
    void a_password_is_never_printed() {
        try (ScratchDatabase database = ScratchServer.shared().createDatabase()) {
            String good = database.url().replace("jdbc:postgresql://", "postgresql://stranger:" + SECRET + "@");
            String unreachable = "postgresql://stranger:" + SECRET + "@localhost:1/app?sslpassword=" + SECRET;
            String malformed = "postgresql://stranger:" + SECRET + "@localhost:port/app";
            for (String url : List.of(good, unreachable, malformed)) {
                for (String command : List.of(
                        "status",
                        "migrate",
                        "plan",
                        "rollback --all --yes",
                        "seed --env test",
                        "reset --env test --yes",
                        "protect --env test",
                        "history",
                        "baseline --to 1",
                        "resolve --applied 1",
                        "backup target/never.dump",
                        "migrate --backup target/never.dump")) {
                    for (String options : List.of("", " --verbose", " --format json", " --verbose --format json")) {
                        assertSilent(Shell.empty().with(SHOP).run(command + options + " --url " + url));
                        assertSilent(Shell.empty()
                                .with(SHOP)
                                .with("DATABASE_URL", url)
                                .with("RUNG_PASSWORD", SECRET)
                                .run(command + options));
                    }
                }
            }
        }
    }

    private static void assertSilent(Result result) {
        assertThat(result.out()).doesNotContain(SECRET);
        assertThat(result.err()).doesNotContain(SECRET);
    }
}
