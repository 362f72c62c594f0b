package dev.rung.engine.model;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.engine.Rung;
import dev.rung.engine.RungBuilder;
import dev.rung.engine.authoring.SourceFolder;
import dev.rung.engine.model.Action.AddRecorded;
import dev.rung.engine.model.Action.AllowDataLoss;
import dev.rung.engine.model.Action.AllowOutOfOrder;
import dev.rung.engine.model.Action.BackUp;
import dev.rung.engine.model.Action.Baseline;
import dev.rung.engine.model.Action.ChooseSchema;
import dev.rung.engine.model.Action.CreateMigration;
import dev.rung.engine.model.Action.Force;
import dev.rung.engine.model.Action.GivePassword;
import dev.rung.engine.model.Action.KeepSeeded;
import dev.rung.engine.model.Action.LimitStatements;
import dev.rung.engine.model.Action.Migrate;
import dev.rung.engine.model.Action.NameRecorded;
import dev.rung.engine.model.Action.Protect;
import dev.rung.engine.model.Action.Reset;
import dev.rung.engine.model.Action.ResolveApplied;
import dev.rung.engine.model.Action.ResolveRolledBack;
import dev.rung.engine.model.Action.ResolveStep;
import dev.rung.engine.model.Action.ResolveStepOf;
import dev.rung.engine.model.Action.RollBack;
import dev.rung.engine.model.Action.RollBackAll;
import dev.rung.engine.model.Action.RollBackSteps;
import dev.rung.engine.model.Action.RollBackTo;
import dev.rung.engine.model.Action.Seed;
import dev.rung.engine.model.Action.SeedAfresh;
import dev.rung.engine.model.Action.SetAttempts;
import dev.rung.engine.model.Action.SetLockTimeout;
import dev.rung.engine.model.Action.SetLockWait;
import dev.rung.engine.model.Action.SetMigrationTimeout;
import dev.rung.engine.model.Action.SetStatementTimeout;
import dev.rung.engine.model.Action.ShowStatus;
import dev.rung.engine.model.Action.TakeRole;
import dev.rung.engine.model.Action.UndoRecorded;
import dev.rung.engine.model.Action.Unprotect;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActionTest {

    private static final MigrationId ID = MigrationId.parse("003_c").orElseThrow();

    private static final Map<Action, String> IN_JAVA = Map.ofEntries(
            entry(new Migrate(), "Rung.migrate()"),
            entry(new ShowStatus(), "Rung.status()"),
            entry(new RollBack(), "Rung.planRollback(...)"),
            entry(new RollBackSteps(2), "Rung.planRollback(RollbackTarget.steps(2), Set.of())"),
            entry(new RollBackAll(), "Rung.planRollback(RollbackTarget.all(), Set.of())"),
            entry(new RollBackTo(ID), "RollbackTarget.downTo(\"003_c\")"),
            entry(new UndoRecorded(ID), "Rung.planRollback(RollbackTarget.onlyRecorded(), Set.of(\"003_c\"))"),
            entry(new AddRecorded(ID), "Rung.planRollback(target, Set.of(\"003_c\"))"),
            entry(new NameRecorded(), "the argument recorded of Rung.planRollback(target, recorded)"),
            entry(new Baseline("V"), "Rung.baseline(...) up to V"),
            entry(new ResolveStep(), "Rung.resolveStep(...)"),
            entry(new ResolveStepOf(ID, true), "Rung.resolveStep(\"003_c\", true)"),
            entry(new ResolveStepOf(ID, false), "Rung.resolveStep(\"003_c\", false)"),
            entry(new ResolveApplied(Optional.of(ID)), "Rung.resolveApplied(\"003_c\", Optional.empty())"),
            entry(new ResolveApplied(Optional.empty()), "Rung.resolveApplied(...)"),
            entry(new ResolveRolledBack(ID), "Rung.resolveRolledBack(\"003_c\", Optional.empty())"),
            entry(new Force(), "Optional.of(\"why\") as the argument force"),
            entry(new Protect(), "Rung.protect(...)"),
            entry(new Unprotect(), "Rung.unprotect()"),
            entry(new Seed(), "Rung.seed(...)"),
            entry(new SeedAfresh(), "Rung.planSeeds(environment, true)"),
            entry(new KeepSeeded(), "plan with Rung.planSeeds(environment, false)"),
            entry(new Reset(), "Rung.reset(...)"),
            entry(new BackUp(), "pg_dump"),
            entry(new AllowDataLoss(Optional.of("app")), "RungBuilder.allowDataLoss(\"app\")"),
            entry(new AllowDataLoss(Optional.empty()), "RungBuilder.allowDataLoss(...)"),
            entry(new AllowOutOfOrder(), "RungBuilder.allowOutOfOrder(true)"),
            entry(new ChooseSchema(), "RungBuilder.schema(...)"),
            entry(new TakeRole("owner"), "RungBuilder.role(new SessionRole(\"owner\"))"),
            entry(new GivePassword(), "give it to the data source"),
            entry(new CreateMigration(), "Author.write(...)"),
            entry(new SetLockTimeout(), "the lock timeout of RungBuilder.timeouts(...)"),
            entry(new SetStatementTimeout(), "the statement timeout of RungBuilder.timeouts(...)"),
            entry(
                    new LimitStatements(Duration.ofSeconds(30)),
                    "the statement timeout of RungBuilder.timeouts(...), 30s"),
            entry(new SetMigrationTimeout(), "the migration timeout of RungBuilder.timeouts(...)"),
            entry(new SetAttempts(), "the attempts of RungBuilder.retries(...)"),
            entry(new SetLockWait(), "RungBuilder.lock(...)"));

    private static final Pattern CALL =
            Pattern.compile("\\b(Rung|RungBuilder|RollbackTarget|SourceFolder)\\.(\\w+)\\(");

    @Test
    void actions_are_worded_as_calls_of_the_api() {
        IN_JAVA.forEach((action, words) -> assertThat(action.inJava()).isEqualTo(words));
        assertThat(IN_JAVA.keySet().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Action.class.getPermittedSubclasses());
    }

    @Test
    void the_calls_in_actions_exist() {
        Map<String, Class<?>> types = Stream.of(Rung.class, RungBuilder.class, RollbackTarget.class, SourceFolder.class)
                .collect(Collectors.toMap(Class::getSimpleName, type -> type));
        assertThat(IN_JAVA.values().stream()
                        .flatMap(words -> CALL.matcher(words).results()))
                .isNotEmpty()
                .allSatisfy(call -> assertHas(types.get(call.group(1)), call));
    }

    @Test
    void a_message_is_worded_for_its_reader() {
        Message message = Message.of("complete it with ")
                .and(new Migrate())
                .and(Message.of(", or see ").and(new ShowStatus()));
        assertThat(message).hasToString("complete it with Rung.migrate(), or see Rung.status()");
        assertThat(message.worded(action -> "<" + action.getClass().getSimpleName() + ">"))
                .isEqualTo("complete it with <Migrate>, or see <ShowStatus>");
    }

    private static void assertHas(Class<?> type, MatchResult call) {
        assertThat(type.getMethods()).extracting(Method::getName).contains(call.group(2));
    }
}
