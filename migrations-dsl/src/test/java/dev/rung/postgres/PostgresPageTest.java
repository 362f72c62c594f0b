package dev.rung.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PostgresPageTest {

    /** Groups of similar methods: the page shows one method of each and lists the kinds of objects. */
    private static final Pattern ALIKE = Pattern.compile("(commentOn|drop|createOrReplace).*");

    @Test
    void the_page_shows_every_entry_point() throws IOException {
        String page = Files.readString(Path.of("../docs/postgres.md"));
        assertThat(Arrays.stream(PostgresDSL.class.getMethods())
                        .filter(method -> Modifier.isStatic(method.getModifiers()))
                        .map(Method::getName)
                        .distinct()
                        .filter(name -> !ALIKE.matcher(name).matches() && !page.contains(name))
                        .sorted())
                .isEmpty();
    }
}
