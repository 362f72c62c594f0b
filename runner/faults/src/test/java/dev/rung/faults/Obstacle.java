package dev.rung.faults;

/**
 * A transaction of another client's that a concurrent statement has to wait for, half done.
 *
 * @param statement what waits
 * @param block the SQL of the transaction
 * @param sign a condition on the catalog that holds only while the statement is half done
 */
record Obstacle(String statement, String block, String sign) {

    @Override
    public String toString() {
        return statement;
    }
}
