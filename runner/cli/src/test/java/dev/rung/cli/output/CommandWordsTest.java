package dev.rung.cli.output;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.command.Commands;
import dev.rung.cli.command.RootCommand;
import dev.rung.engine.model.Action;
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
import dev.rung.engine.model.Message;
import dev.rung.engine.model.MigrationId;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class CommandWordsTest {

    private static final MigrationId ID = MigrationId.parse("003_c").orElseThrow();

    private static final Map<Action, String> WORDS = Map.ofEntries(
            entry(new Migrate(), "rung migrate"),
            entry(new ShowStatus(), "rung status"),
            entry(new RollBack(), "rung rollback"),
            entry(new RollBackSteps(2), "rung rollback --steps 2"),
            entry(new RollBackAll(), "rung rollback --all"),
            entry(new RollBackTo(ID), "--to 003_c"),
            entry(new UndoRecorded(ID), "rung rollback --recorded 003_c"),
            entry(new AddRecorded(ID), "add --recorded 003_c"),
            entry(new NameRecorded(), "--recorded"),
            entry(new Baseline("V"), "rung baseline --to V"),
            entry(new ResolveStep(), "rung resolve"),
            entry(new ResolveStepOf(ID, true), "rung resolve --step-done 003_c"),
            entry(new ResolveStepOf(ID, false), "rung resolve --step-undone 003_c"),
            entry(new ResolveApplied(Optional.of(ID)), "rung resolve --applied 003_c"),
            entry(new ResolveApplied(Optional.empty()), "rung resolve --applied"),
            entry(new ResolveRolledBack(ID), "rung resolve --rolled-back 003_c"),
            entry(new Force(), "--force \"why\""),
            entry(new Protect(), "rung protect"),
            entry(new Unprotect(), "rung protect --remove"),
            entry(new Seed(), "rung seed"),
            entry(new SeedAfresh(), "rung seed --reset"),
            entry(new KeepSeeded(), "leave --reset out"),
            entry(new Reset(), "rung reset"),
            entry(new BackUp(), "rung backup FILE"),
            entry(new AllowDataLoss(Optional.of("app")), "--allow-data-loss app"),
            entry(new AllowDataLoss(Optional.empty()), "--allow-data-loss"),
            entry(new AllowOutOfOrder(), "--out-of-order"),
            entry(new ChooseSchema(), "--schema"),
            entry(new TakeRole("owner"), "--role owner"),
            entry(
                    new GivePassword(),
                    "give it in RUNG_PASSWORD, in a file that RUNG_PASSWORD_FILE names, or in ~/.pgpass"),
            entry(new CreateMigration(), "rung create NAME"),
            entry(new SetLockTimeout(), "--lock-timeout"),
            entry(new SetStatementTimeout(), "--statement-timeout"),
            entry(
                    new LimitStatements(Duration.ofSeconds(30)),
                    "in rung.properties (statement-timeout=30s), or of the run (--statement-timeout 30s)"),
            entry(new SetMigrationTimeout(), "--migration-timeout"),
            entry(new SetAttempts(), "--attempts"),
            entry(new SetLockWait(), "--lock-wait"));

    private static final Pattern COMMAND = Pattern.compile("\\brung ([a-z]+)(?: (--[a-z-]+))?");
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    private final Map<String, CommandLine> commands =
            Commands.parser(new RootCommand(), Commands.all()).getSubcommands();

    @Test
    void an_action_is_rendered_as_a_command() {
        WORDS.forEach((action, words) -> assertThat(CommandWords.of(action)).isEqualTo(words));
        assertThat(WORDS.keySet().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Action.class.getPermittedSubclasses());
        assertThat(CommandWords.of(Message.of("see ").and(new ShowStatus()))).isEqualTo("see rung status");
    }

    @Test
    void every_suggested_command_and_option_exists() {
        assertThat(WORDS.values().stream()
                        .flatMap(words -> COMMAND.matcher(words).results()))
                .isNotEmpty()
                .allSatisfy(this::assertIsCommand);
        Set<String> options = commands.values().stream()
                .map(CommandWordsTest::optionsOf)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        assertThat(WORDS.values().stream()
                        .flatMap(words -> OPTION.matcher(words).results())
                        .map(MatchResult::group))
                .isNotEmpty()
                .isSubsetOf(options);
    }

    private void assertIsCommand(MatchResult words) {
        assertThat(commands).containsKey(words.group(1));
        assertThat(optionsOf(commands.get(words.group(1))))
                .containsAll(Optional.ofNullable(words.group(2)).stream().toList());
    }

    private static Set<String> optionsOf(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .collect(Collectors.toSet());
    }
}
