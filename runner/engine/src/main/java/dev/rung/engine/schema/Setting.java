package dev.rung.engine.schema;

import java.util.Comparator;
import java.util.List;

/**
 * A storage parameter, an option of a foreign object or a configuration parameter.
 *
 * @param name the name
 * @param value the value, as text
 */
public record Setting(String name, String value) {

    /** Reads settings that PostgreSQL stores as {@code name=value}, in the order of their names. */
    static List<Setting> parse(List<String> stored) {
        return stored.stream()
                .map(each -> {
                    int sign = each.indexOf('=');
                    return new Setting(each.substring(0, sign), each.substring(sign + 1));
                })
                .sorted(Comparator.comparing(Setting::name))
                .toList();
    }
}
