package dev.rung.cli.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;

/** The options that all commands have, and the page about them. */
public final class SharedOptions {

    private static final String DATABASES = """

        The database is the first that one of these names:
          --url
          RUNG_URL
          DATABASE_URL
          DB_NAME     with DB_HOST, DB_PORT, DB_USER, DB_PASS
          PGDATABASE  with PGHOST, PGPORT, PGUSER, PGPASSWORD, PGSSLMODE
          url         in the file rung.properties of the working directory, with user and password
        User and password may be given apart: --user and --password, or RUNG_USER and RUNG_PASSWORD (or
        RUNG_PASSWORD_FILE, a file that holds it). Where there is no password, .pgpass is asked.
        All variables may stand in the file .env of the working directory; the environment comes first.

        Examples:
          rung status --url postgresql://app@localhost:5432/app --classpath target/classes
          RUNG_URL=jdbc:postgresql://db:5432/app rung migrate --set app --format json
        """;

    private SharedOptions() {}

    /** Whether an option of a command is one of them. */
    public static boolean holds(OptionSpec option) {
        return option.inherited() || option.usageHelp() || option.versionHelp();
    }

    /** The page about them. */
    static String page(CommandLine root) {
        List<OptionSpec> options = root.getCommandSpec().options();
        Help help = new Help(root.getCommandSpec(), root.getColorScheme());
        return "Options of all commands; they may stand before or after its name:\n"
                + help.optionListExcludingGroups(options)
                + DATABASES.stripTrailing();
    }
}
