package dev.rung.app.workspaces;

import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Creates the roles that the set grants privileges to, and drops them after the databases of the test. */
public final class WorkspacesRoles implements BeforeAllCallback, AfterAllCallback {

    private static final List<String> ROLES = List.of("workspaces_app", "workspaces_reader", "workspaces_auditor");

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        for (String role : ROLES) {
            execute("""
                do $$
                begin
                  if not exists (select from pg_roles where rolname = '%1$s') then
                    create role %1$s nologin;
                  end if;
                end
                $$\
                """.formatted(role));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        for (String role : ROLES) {
            execute("drop role if exists " + role);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (ScratchDatabase database = ScratchServer.shared().createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
