package dev.rung.app.workspaces;

import dev.rung.app.Documents;
import dev.rung.app.SetDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** The schema of the set {@code workspaces} in plain SQL, after all migrations. */
public final class PlainWorkspaces {

    private static final List<String> FILES = List.of(
            "01_types.sql",
            "02_tenants.sql",
            "03_users.sql",
            "04_projects.sql",
            "05_documents.sql",
            "06_bookings.sql",
            "07_billing.sql",
            "08_partitions.sql",
            "09_integrations.sql",
            "10_behaviour.sql",
            "11_open_invoices.sql",
            "12_views.sql",
            "13_security.sql",
            "14_tuning.sql",
            "15_archive.sql");

    private PlainWorkspaces() {}

    /** Creates the schema in a database without it. */
    public static void create(SetDatabase database) throws IOException, SQLException {
        database.execute("create schema workspaces");
        for (String file : FILES) {
            database.execute(Documents.read("workspaces", file));
        }
    }
}
