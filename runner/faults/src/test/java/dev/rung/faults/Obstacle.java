package dev.rung.faults;

/**
 * A transaction of another client that a concurrent statement waits for when it is half done.
 *
 * @param statement the statement that waits
 * @param block the SQL of the transaction
 * @param sign a condition on the catalog that holds only while the statement is half done
 */
record Obstacle(String statement, String block, String sign) {

    @Override
    public String toString() {
        return statement;
    }
}
