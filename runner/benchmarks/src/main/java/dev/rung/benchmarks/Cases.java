package dev.rung.benchmarks;

import java.util.List;

/** All cases. */
final class Cases {

    static final NothingToDo NOTHING_FEW = new NothingToDo("nothing-100", Sizes::few);
    static final NothingToDo NOTHING_SOME = new NothingToDo("nothing-1000", Sizes::some);
    static final NothingToDo NOTHING_MANY = new NothingToDo("nothing-10000", Sizes::many);

    private static final List<Case> ALL = List.of(
            NOTHING_FEW,
            NOTHING_SOME,
            NOTHING_MANY,
            new Apply(),
            new DistantServer(),
            new OtherCommands(),
            new Embedded(),
            new Seeding());

    private Cases() {}

    /** The names, in the order of the table. */
    static List<String> names() {
        return ALL.stream().map(Case::name).toList();
    }

    /** The cases with these names, in the order of the table. */
    static List<Case> named(List<String> names) {
        return ALL.stream().filter(each -> names.contains(each.name())).toList();
    }
}
