package dev.rung.engine.execution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlExcerptTest {

    /** The position is that of the x in the input; the expected output is without the x. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '|',
            value = {
                "select x|           ^",
                "x|    ^",
                "\tx|    \t^",
                "'\u8868' x|         ^",
                "'\ud83d\ude00' x|         ^",
                "'e\u0301' x|        ^",
                "a\\r\\n x|     ^",
                "a\\r x|     ^",
                "a\\n\\n x|     ^"
            })
    void the_caret_is_under_the_place_on_the_screen(String sql, String caret) {
        String text = sql.translateEscapes();
        int position = text.codePointCount(0, text.indexOf('x')) + 1;
        assertThat(SqlExcerpt.of(text, position).lines().toList().getLast()).isEqualTo(caret);
    }
}
