package dev.rung.faults;

import dev.rung.faults.Place.Sort;
import dev.rung.faults.wire.Request;
import dev.rung.faults.wire.RequestId;
import dev.rung.faults.wire.Stop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The cells of the matrix: each fault at each place of each kind of work. */
final class Matrix {

    private final Map<Kind, Undisturbed> runs = new HashMap<>();

    /** Runs each kind of work undisturbed to find its places. */
    Matrix(List<Kind> kinds, Benches benches) {
        List<Undisturbed> found = benches.each(kinds, (bench, kind) -> Undisturbed.run(kind, bench));
        IntStream.range(0, kinds.size()).forEach(i -> runs.put(kinds.get(i), found.get(i)));
        runs.forEach((kind, run) -> Report.note(kind + ": " + run.gates() + " gates, and\n"
                + run.requests().stream().map(Request::toString).collect(Collectors.joining("\n"))));
    }

    /** The undisturbed run that other runs of a kind are compared with. */
    Undisturbed undisturbed(Kind kind) {
        return Objects.requireNonNull(runs.get(kind), kind::name);
    }

    /**
     * All cells of a kind.
     *
     * @param everywhere whether to include places outside of the set's lock, where the runner connects, reads and
     *     disconnects in the same way for all kinds
     */
    List<Cell> all(Kind kind, boolean everywhere) {
        List<Cell> cells = new ArrayList<>();
        for (Place place : places(kind)) {
            if (everywhere || isAtWork(kind, place)) {
                Arrays.stream(Fault.values())
                        .filter(fault -> isPossible(fault, place))
                        .forEach(fault -> cells.add(new Cell(kind, place, fault)));
            }
        }
        return cells;
    }

    /** Whether a place is between the request for the set's lock and the request that releases it. */
    private boolean isAtWork(Kind kind, Place place) {
        if (!(place instanceof Place.OnTheWire wire)) {
            return true;
        }
        RequestId id = wire.stop().request();
        RequestId taking = only(kind, "select pg_catalog.pg_try_advisory_lock");
        RequestId giving = only(kind, "select pg_catalog.pg_advisory_unlock");
        return id.connection() == taking.connection()
                && id.number() >= taking.number()
                && id.number() <= giving.number();
    }

    private RequestId only(Kind kind, String sql) {
        return undisturbed(kind).requests().stream()
                .filter(request -> request.sql().startsWith(sql))
                .map(Request::id)
                .findFirst()
                .orElseThrow();
    }

    /**
     * A few cells of a kind: the most critical place of each sort, and every concurrent build.
     *
     * @param turn the index of the first fault; four kinds with different turns combine each sort of place with each
     *     fault
     */
    List<Cell> few(Kind kind, int turn) {
        List<Fault> faults = List.of(Fault.values());
        List<Cell> cells = new ArrayList<>();
        int next = turn;
        for (Sort sort : Sort.values()) {
            List<Place> ofSort =
                    places(kind).stream().filter(place -> place.sort() == sort).toList();
            List<Place> chosen = sort == Sort.BUILD ? ofSort : mostAtStake(kind, ofSort);
            for (int i = 0; i < chosen.size(); i++) {
                cells.add(new Cell(kind, chosen.get(i), faults.get((next + i) % faults.size())));
            }
            next++;
        }
        return cells;
    }

    /** Whether a fault is possible at a place. Before the login, there is no backend to terminate. */
    static boolean isPossible(Fault fault, Place place) {
        return !(fault == Fault.TERMINATE
                && place instanceof Place.OnTheWire wire
                && wire.stop() instanceof Stop.Before before
                && before.request().number() == 0);
    }

    /**
     * All places of a kind. Places inside a request are included only if the request does more than prepare the
     * session.
     */
    List<Place> places(Kind kind) {
        Undisturbed run = undisturbed(kind);
        List<Place> places = new ArrayList<>();
        for (Request request : run.requests()) {
            places.add(new Place.OnTheWire(new Stop.Before(request.id())));
            if (!isPreparation(request)) {
                IntStream.rangeClosed(1, request.statements())
                        .forEach(number -> places.add(new Place.OnTheWire(new Stop.Inside(request.id(), number))));
            }
            places.add(new Place.OnTheWire(new Stop.After(request.id())));
        }
        IntStream.rangeClosed(1, run.gates()).forEach(gate -> places.add(new Place.InStatement(gate)));
        kind.obstacles().forEach(obstacle -> places.add(new Place.InBuild(obstacle)));
        return places;
    }

    /** Whether a request only prepares or restores a session, so that a fault inside it has no effect. */
    private static boolean isPreparation(Request request) {
        return request.sql().startsWith("select pg_catalog.set_config(")
                || (request.statements() > 1 && request.sql().startsWith("reset "));
    }

    /**
     * The most critical places: around the last commit, in the middle of the longest batch, and in the middle
     * statement.
     */
    private List<Place> mostAtStake(Kind kind, List<Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        List<Request> requests = undisturbed(kind).requests();
        Request commit = requests.stream()
                .filter(request -> request.sql().equals("COMMIT"))
                .reduce((one, next) -> next)
                .orElseThrow();
        Request longest = requests.stream()
                .filter(request -> !isPreparation(request))
                .reduce((one, next) -> next.statements() >= one.statements() ? next : one)
                .orElseThrow();
        Place place = switch (places.getFirst().sort()) {
            case BEFORE -> new Place.OnTheWire(new Stop.Before(commit.id()));
            case INSIDE -> new Place.OnTheWire(new Stop.Inside(longest.id(), (longest.statements() + 1) / 2));
            case AFTER -> new Place.OnTheWire(new Stop.After(commit.id()));
            case STATEMENT, BUILD -> places.get(places.size() / 2);
        };
        return List.of(place);
    }
}
