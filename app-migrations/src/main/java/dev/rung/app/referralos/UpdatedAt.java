package dev.rung.app.referralos;

import static dev.rung.postgres.PostgresDSL.commentOnFunction;
import static dev.rung.postgres.PostgresDSL.createFunction;
import static dev.rung.postgres.PostgresDSL.createTrigger;
import static dev.rung.postgres.PostgresDSL.dropFunction;
import static dev.rung.postgres.PostgresTypes.TRIGGER;

import dev.rung.Steps;
import dev.rung.postgres.triggers.TriggerEvent;

/** The triggers that maintain the column {@code updated_at}. */
final class UpdatedAt {

    private static final String FUNCTION = "set_updated_at";

    private UpdatedAt() {}

    static void createKeeper(Steps steps) {
        steps.run(
                createFunction(FUNCTION).returns(TRIGGER).language("plpgsql").as("""

                    begin
                      new.updated_at = now();
                      return new;
                    end;
                    """),
                commentOnFunction(FUNCTION).is("Sets updated_at of a changed row to the time of the transaction"));
    }

    static void dropKeeper(Steps steps) {
        steps.run(dropFunction(FUNCTION));
    }

    /** Creates a trigger that sets a table's {@code updated_at} when a row changes. */
    static void keep(Steps steps, String table) {
        steps.run(createTrigger("trg_" + table + "_updated_at")
                .before(TriggerEvent.UPDATE)
                .on(table)
                .forEachRow()
                .execute(FUNCTION));
    }
}
