package dev.rung.faults.model;

import dev.rung.faults.model.Change.CreateIndex;
import dev.rung.faults.model.Change.DropIndex;
import dev.rung.faults.model.Entry.Intention;
import dev.rung.faults.model.Entry.State;
import dev.rung.faults.model.Expected.Verdict;
import dev.rung.faults.model.Mishap.EndedWaiting;
import dev.rung.faults.model.Mishap.Locked;
import dev.rung.faults.model.Planned.Direction;
import dev.rung.faults.model.Relation.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The course of a run: a sequence of durable states. */
final class Course {

    private final Mishap mishap;
    private final boolean isThere;
    private final List<World> passed = new ArrayList<>();
    private boolean isLockGone;
    private boolean isStopped;
    private World world;

    private Course(World before, Mishap mishap) {
        this.mishap = mishap;
        this.world = before;
        this.isThere = switch (mishap) {
            case Locked locked -> before.contents().find(locked.relation()).isPresent();
            case EndedWaiting ended -> before.contents().find(ended.relation()).isPresent();
            case Mishap.None none -> false;
            case Mishap.Cut cut -> false;
        };
        passed.add(before);
    }

    /** The possible endings of a run of these migrations. */
    static List<Expected> endings(World before, List<Planned> planned, Mishap mishap) {
        Course course = new Course(before, mishap);
        for (Planned migration : planned) {
            if (!course.isStopped) {
                course.run(migration);
            }
        }
        return endings(course.passed, course.world, course.isStopped, mishap);
    }

    /** The possible endings of a command that passes through these states in order. */
    static List<Expected> endings(List<World> passed, World last, boolean isStopped, Mishap mishap) {
        List<Expected> endings = new ArrayList<>();
        endings.add(new Expected(last, List.of(isStopped ? Verdict.STOPPED : Verdict.DONE)));
        if (mishap instanceof Mishap.Cut) {
            passed.forEach(state -> endings.add(new Expected(state, List.of(Verdict.STOPPED))));
            endings.add(new Expected(last, List.of(Verdict.STOPPED)));
        }
        return endings;
    }

    private void run(Planned planned) {
        if (planned.stepwise()) {
            runStepwise(planned);
        } else {
            runAtOnce(planned);
        }
    }

    private void runAtOnce(Planned planned) {
        Contents contents = world.contents();
        for (Change step : planned.steps()) {
            Effect effect = isBlocked(step, contents) ? Effect.failed(contents) : step.on(contents);
            if (!effect.isDone()) {
                fail(planned);
                return;
            }
            contents = effect.contents();
        }
        complete(planned, world.with(contents));
    }

    private void runStepwise(Planned planned) {
        settle(planned);
        if (isStopped) {
            return;
        }
        pass(begun(planned));
        for (int i = planned.first(); i < planned.steps().size(); i++) {
            Change step = planned.steps().get(i);
            if (step.isTransactional()) {
                runInTransaction(planned, step, i);
            } else {
                runAlone(planned, step, i);
            }
            if (isStopped) {
                return;
            }
        }
        complete(planned, world);
    }

    private World begun(Planned planned) {
        Optional<Entry> before = world.entry(planned.id());
        if (planned.direction() == Direction.DOWN) {
            return world.with(before.orElseThrow().reverting(planned.steps(), planned.first()));
        }
        boolean isResumed = planned.isResumed() && before.isPresent();
        return isResumed
                ? world.with(before.orElseThrow().running(planned.definition(), planned.first()))
                : world.withNewest(Entry.of(planned.definition().inMode(true), State.RUNNING, 0));
    }

    /** Determines the outcome of an interrupted step of {@code up} before {@code down} starts. */
    private void settle(Planned planned) {
        Optional<Entry> entry = world.entry(planned.id());
        Optional<Intention> open =
                entry.flatMap(Entry::intention).filter(intention -> intention.direction() != planned.direction());
        if (open.isEmpty()) {
            return;
        }
        Recovery recovery = Recovery.of(open.get(), world.contents());
        Entry was = entry.orElseThrow();
        if (recovery.isStop()) {
            fail(planned);
            return;
        }
        pass(world.with(recovery.contents()));
        if (recovery.isDone()) {
            // The plan doesn't contain the additional step to undo.
            pass(world.with(was.advanced(open.get().direction(), was.done() + 1)));
            fail(planned);
        } else {
            pass(world.with(was.intending(Optional.empty())));
        }
    }

    private void runInTransaction(Planned planned, Change step, int index) {
        Contents contents = world.contents();
        Effect effect = isBlocked(step, contents) ? Effect.failed(contents) : step.on(contents);
        if (effect.isDone()) {
            record(planned, index, effect.contents());
        } else {
            fail(planned);
        }
    }

    private void runAlone(Planned planned, Change step, int index) {
        Optional<Intention> open = world.entry(planned.id()).orElseThrow().intention();
        if (open.isPresent()) {
            Recovery recovery = Recovery.of(open.get(), world.contents());
            boolean isOther = recovery.isDone() && !open.get().step().equals(step);
            if (!recovery.isStop()) {
                pass(world.with(recovery.contents()));
            }
            if (recovery.isStop() || isOther) {
                fail(planned);
                return;
            }
            if (recovery.isDone()) {
                record(planned, index, world.contents());
                return;
            }
        }
        if (reachesElsewhere(step)) {
            fail(planned);
            return;
        }
        Intention intention = new Intention(planned.direction(), step, subjectOf(step, world.contents()));
        pass(world.with(world.entry(planned.id()).orElseThrow().intending(Optional.of(intention))));
        if (isEnded(step)) {
            return;
        }
        Effect effect = step.on(world.contents());
        pass(world.with(effect.contents()));
        if (effect.isDone()) {
            record(planned, index, effect.contents());
        } else {
            fail(planned);
        }
    }

    /** Whether the step waits for a session that writes, and is terminated while it waits. */
    private boolean isEnded(Change step) {
        Contents contents = world.contents();
        if (!isThere || step.locks(contents).filter(this::isHeld).isEmpty()) {
            return false;
        }
        if (mishap instanceof Locked) {
            isLockGone = true;
            return false;
        }
        Optional<Contents> half = switch (step) {
            case CreateIndex create when isFree(create) -> Optional.of(create.halfDone(contents));
            case DropIndex drop -> Optional.of(drop.halfDone(contents));
            default -> Optional.empty();
        };
        half.ifPresent(left -> pass(world.with(left)));
        isStopped = half.isPresent();
        return isStopped;
    }

    /** Whether an index can be built, apart from conflicts in the table's rows. */
    private boolean isFree(CreateIndex create) {
        return world.contents().find(create.index()).isEmpty()
                && world.contents()
                        .table(create.table())
                        .filter(Relation.Table::isTraced)
                        .isPresent();
    }

    private boolean isBlocked(Change step, Contents contents) {
        if (!isThere || isLockGone || step.locks(contents).filter(this::isHeld).isEmpty()) {
            return false;
        }
        return switch (mishap) {
            case Locked locked -> locked.persistent();
            case EndedWaiting ended -> !step.isWrite();
            case Mishap.None none -> false;
            case Mishap.Cut cut -> false;
        };
    }

    private boolean isHeld(String relation) {
        return switch (mishap) {
            case Locked locked -> locked.relation().equals(relation);
            case EndedWaiting ended -> ended.relation().equals(relation);
            case Mishap.None none -> false;
            case Mishap.Cut cut -> false;
        };
    }

    /** Whether the step would change another schema; then it isn't recorded as intended. */
    private boolean reachesElsewhere(Change step) {
        return switch (step) {
            case CreateIndex create -> world.contents().reachesElsewhere(create.table());
            case DropIndex drop -> world.contents().reachesElsewhere(drop.index());
            default -> false;
        };
    }

    static Optional<Relation> subjectOf(Change step, Contents contents) {
        return switch (step) {
            case CreateIndex create -> contents.find(create.index());
            case DropIndex drop -> contents.find(drop.index());
            default -> Optional.empty();
        };
    }

    private void record(Planned planned, int index, Contents contents) {
        Entry entry = world.entry(planned.id()).orElseThrow();
        pass(world.with(contents).with(entry.advanced(planned.direction(), index + 1)));
    }

    private void complete(Planned planned, World done) {
        World recorded;
        if (planned.direction() == Direction.DOWN) {
            recorded = done.without(planned.id());
        } else if (planned.stepwise()) {
            recorded = done.with(done.entry(planned.id()).orElseThrow().applied());
        } else {
            recorded = done.withNewest(Entry.of(
                    planned.definition(), State.APPLIED, planned.steps().size()));
        }
        pass(recorded.logged(planned.direction().action(), planned.id(), "done"));
    }

    private void fail(Planned planned) {
        isStopped = true;
        pass(world.logged(planned.direction().action(), planned.id(), "failed"));
    }

    private void pass(World state) {
        world = state;
        passed.add(state);
    }

    /**
     * The outcome of a step that an interrupted run intended to run.
     *
     * @param isStop whether the run stops because of another object
     * @param isDone whether the interrupted run completed the step
     * @param contents the contents after leftovers are removed
     */
    private record Recovery(boolean isStop, boolean isDone, Contents contents) {

        static Recovery of(Intention intention, Contents contents) {
            Optional<Relation> now = subjectOf(intention.step(), contents);
            Optional<Relation> before = intention.before();
            return switch (intention.step()) {
                case CreateIndex create when now.isEmpty() || now.equals(before) -> runAgain(contents);
                case CreateIndex create when before.isPresent() -> stop(contents);
                case CreateIndex create when isLeftover(now) -> runAgain(contents.without(create.index()));
                case CreateIndex create -> create.makes(now.get()) ? complete(contents) : stop(contents);
                case DropIndex drop when before.isEmpty() -> runAgain(contents);
                case DropIndex drop when now.isEmpty() -> complete(contents);
                case DropIndex drop when identity(now) != identity(before) -> stop(contents);
                case DropIndex drop when isLeftover(now) -> complete(contents.without(drop.index()));
                case DropIndex drop -> runAgain(contents);
                default -> throw new IllegalArgumentException("it runs in a transaction");
            };
        }

        private static Recovery runAgain(Contents contents) {
            return new Recovery(false, false, contents);
        }

        private static Recovery complete(Contents contents) {
            return new Recovery(false, true, contents);
        }

        private static Recovery stop(Contents contents) {
            return new Recovery(true, false, contents);
        }

        private static boolean isLeftover(Optional<Relation> relation) {
            return relation.get() instanceof Index index && !index.isValid();
        }

        private static int identity(Optional<Relation> relation) {
            return relation.get() instanceof Index index ? index.identity() : -1;
        }
    }
}
