package dev.rung.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.postgres.EntryPoints.EntryPoint;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Query;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Properties of every string and name parameter of the DSL. */
class EntryPointsTest {

    private static final String HOSTILE = "q\"u'o {0} ? :x";
    private static final String TOO_LONG = "a".repeat(64);

    /** The parameters for operators, which can't be quoted and are checked immediately. */
    private static final Pattern OPERATOR = Pattern.compile(
            ".*(Exclu.*with\\[\\w+, String] 1|sortop.*|operator\\[Field, String.* 1|operator\\[Field, Name, String.*"
                    + " 2)");

    private static Stream<DynamicTest> each(Predicate<EntryPoint> which, Check check) throws Throwable {
        return EntryPoints.all().stream()
                .filter(which)
                .map(point -> DynamicTest.dynamicTest(point.toString(), () -> check.of(point)));
    }

    private interface Check {
        void of(EntryPoint point) throws Throwable;
    }

    @Test
    void there_are_more_than_500_entry_points() throws Throwable {
        assertThat(EntryPoints.all()).hasSizeGreaterThan(500);
    }

    @TestFactory
    Stream<DynamicTest> NUL_is_rejected() throws Throwable {
        return each(point -> true, point -> rejected(() -> point.render("a\0b")));
    }

    @TestFactory
    Stream<DynamicTest> a_name_of_64_bytes_is_rejected() throws Throwable {
        return each(point -> true, point -> {
            try {
                assertThat(point.render(TOO_LONG)).containsAnyOf(asLiteral(TOO_LONG), asBody(TOO_LONG));
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageMatching("(the name|\"" + TOO_LONG + "\" isn't a valid operator).*");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_string_is_quoted() throws Throwable {
        return each(
                point -> !OPERATOR.matcher(point.toString()).matches(),
                point -> assertThat(point.render(HOSTILE))
                        .containsAnyOf(asName(HOSTILE), asLiteral(HOSTILE), asBody(HOSTILE)));
    }

    /** The compiler shows the name of the type if an incomplete statement is passed to {@code steps.run(...)}. */
    @Test
    void the_type_of_an_incomplete_statement_names_the_missing_clause() throws Throwable {
        assertThat(EntryPoints.methods().stream()
                        .map(call -> call.method().getReturnType())
                        .filter(type -> type.getName().startsWith("dev.rung.postgres."))
                        .filter(type -> !type.getName().startsWith("dev.rung.postgres.tables."))
                        .filter(type -> !Query.class.isAssignableFrom(type) && !type.isRecord())
                        .map(Class::getSimpleName)
                        .filter(name -> !name.matches(".+Without.+|Without.+|Alter.+|RenameClauses"))
                        .distinct())
                .isEmpty();
    }

    private static void rejected(Executable executable) {
        assertThatThrownBy(executable::execute).isInstanceOf(IllegalArgumentException.class);
    }

    private static String asName(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String asLiteral(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }

    private static String asBody(String text) {
        return "$$" + text + "$$";
    }
}
