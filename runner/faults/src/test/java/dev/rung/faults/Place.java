package dev.rung.faults;

import dev.rung.faults.wire.Stop;

/** A place where a fault hits. */
sealed interface Place {

    Sort sort();

    /**
     * Between the runner and the server.
     *
     * @param stop the message
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
     * @param gate the number of the gate that the statement passes
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
     * While the server waits in the middle of a statement that uses several transactions.
     *
     * @param obstacle the transaction that it waits for
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
