package dev.rung.engine.ddl;

import dev.rung.engine.schema.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits the configuration parameters whose value is a list of names. */
final class ListSettings {

    /** The parameters that PostgreSQL stores with quoted names. */
    private static final Set<String> LISTS = Set.of(
            "local_preload_libraries",
            "search_path",
            "session_preload_libraries",
            "shared_preload_libraries",
            "temp_tablespaces",
            "unix_socket_directories");

    private ListSettings() {}

    /** The values, unquoted. */
    static List<String> values(Setting setting) {
        return LISTS.contains(setting.name()) ? split(setting.value()) : List.of(setting.value());
    }

    private static List<String> split(String list) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == '"' && quoted && i + 1 < list.length() && list.charAt(i + 1) == '"') {
                name.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                names.add(name.toString());
                name.setLength(0);
            } else if (quoted || c != ' ') {
                name.append(c);
            }
        }
        names.add(name.toString());
        return names;
    }
}
