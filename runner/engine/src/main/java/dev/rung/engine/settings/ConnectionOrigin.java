package dev.rung.engine.settings;

/**
 * Where the parts of a connection's address were given, so that a message can name what to correct.
 *
 * @param address where host and port were given, such as {@code --url} or {@code DB_HOST}
 * @param database where the database's name was given
 * @param user where the user's name was given
 */
public record ConnectionOrigin(String address, String database, String user) {

    /**
     * All of it was given in one place.
     *
     * @param place such as {@code --url}
     */
    public static ConnectionOrigin of(String place) {
        return new ConnectionOrigin(place, place, place);
    }
}
