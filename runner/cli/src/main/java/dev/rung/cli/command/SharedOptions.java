package dev.rung.cli.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;

/** The help page about the global options. */
public final class SharedOptions {

    private static final String DATABASES = """

        Rung uses the first of these that names a database:
          --url
          RUNG_URL
          DATABASE_URL
          DB_NAME     with DB_HOST, DB_PORT, DB_USER, DB_PASS
          PGDATABASE  with PGHOST, PGPORT, PGUSER, PGPASSWORD, PGSSLMODE
          url         in the file rung.properties of the working directory, with user and password
        User and password may be given separately: --user and --password, or RUNG_USER and RUNG_PASSWORD (or
        RUNG_PASSWORD_FILE, the path of a file that contains it). Without a password, Rung reads .pgpass.
        All variables may be set in the file .env of the working directory; the environment takes precedence.

        Examples:
          rung status --url postgresql://app@localhost:5432/app --classpath target/classes
          RUNG_URL=jdbc:postgresql://db:5432/app rung migrate --set app --format json
        """;

    private SharedOptions() {}

    /** Whether an option of a command is global. */
    public static boolean holds(OptionSpec option) {
        return option.inherited() || option.usageHelp() || option.versionHelp();
    }

    /** Renders the page. */
    static String page(CommandLine root) {
        List<OptionSpec> options = root.getCommandSpec().options();
        Help help = new Help(root.getCommandSpec(), root.getColorScheme());
        return "Global options, allowed before or after the command:\n"
                + help.optionListExcludingGroups(options)
                + DATABASES.stripTrailing();
    }
}
