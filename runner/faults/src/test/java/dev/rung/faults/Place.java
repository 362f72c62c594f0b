package dev.rung.faults;

import dev.rung.faults.wire.Stop;

/** Where a fault hits. */
sealed interface Place {

    Sort sort();

    /**
     * Between the runner and the server.
     *
     * @param stop at which message
     */
    record OnTheWire(Stop stop) implements Place {

        @Override
        public Sort sort() {
            return switch (stop) {
                case Stop.Before before -> Sort.BEFORE;
                case Stop.Inside inside -> Sort.INSIDE;
                case Stop.After after -> Sort.AFTER;
            };
        }

        @Override
        public String toString() {
            return stop instanceof Stop.Inside inside
                    ? "after " + inside.statements() + " statements of " + inside.request()
                    : sort() + " " + stop.request();
        }
    }

    /**
     * While the server executes a statement.
     *
     * @param gate at which of the places where statements pass a gate
     */
    record InStatement(int gate) implements Place {

        @Override
        public Sort sort() {
            return Sort.STATEMENT;
        }

        @Override
        public String toString() {
            return "in a statement, at gate " + gate;
        }
    }

    /**
     * While the server waits in the middle of a statement that takes several transactions.
     *
     * @param obstacle what it waits for
     */
    record InBuild(Obstacle obstacle) implements Place {

        @Override
        public Sort sort() {
            return Sort.BUILD;
        }

        @Override
        public String toString() {
            return "half-way through " + obstacle;
        }
    }

    /** A group of places. */
    enum Sort {
        BEFORE("before"),
        INSIDE("inside"),
        AFTER("after"),
        STATEMENT("in a statement"),
        BUILD("half-way");

        private final String text;

        Sort(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
