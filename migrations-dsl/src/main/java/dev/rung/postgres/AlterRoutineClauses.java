package dev.rung.postgres;

/** What {@code ALTER FUNCTION} and {@code ALTER PROCEDURE} can do. */
public final class AlterRoutineClauses extends AlterClauses {

    AlterRoutineClauses(CatalogObject routine) {
        super(routine);
    }

    /** Runs it with the rights of its owner; {@link #set} its {@code search_path} then. */
    public PostgresStatement securityDefiner() {
        return new Alter(object(), Sentence.of("security definer"));
    }

    /** Runs it with the rights of the caller. */
    public PostgresStatement securityInvoker() {
        return new Alter(object(), Sentence.of("security invoker"));
    }

    /** Sets a configuration parameter for the time of a call. */
    public PostgresStatement set(String parameter, String... values) {
        return new Alter(object(), Parts.setting(parameter, values));
    }

    /** Leaves a configuration parameter as the caller has it. */
    public PostgresStatement reset(String parameter) {
        return new Alter(object(), Sentence.of("reset").add(Parts.parameter(parameter)));
    }

    /** Leaves all configuration parameters as the caller has them. */
    public PostgresStatement resetAll() {
        return new Alter(object(), Sentence.of("reset all"));
    }
}
