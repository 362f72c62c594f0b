package dev.rung.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.output.TextTable.Column;
import org.junit.jupiter.api.Test;

final class TextTableTest {

    @Test
    void columns_are_aligned_and_nothing_trails() {
        TextTable table = new TextTable(Column.left("NAME"), Column.right("N"), Column.left("BY"));
        table.add("a", "1", "somebody");
        table.add("bcdef", "1000", "");
        assertThat(table.render(Style.PLAIN, (column, row, text) -> text)).isEqualTo("""
            NAME      N  BY
            a         1  somebody
            bcdef  1000\
            """);
    }

    @Test
    void the_last_column_is_not_filled_up_to_its_longest_cell() {
        TextTable table = new TextTable(Column.left("A"), Column.left("B"));
        table.add("x", "a long text");
        table.add("x", "y");
        assertThat(table.render(Style.ANSI, (column, row, text) -> Style.ANSI.bad(text)))
                .isEqualTo(Style.ANSI.dim("A") + "  " + Style.ANSI.dim("B") + "\n"
                        + Style.ANSI.bad("x") + "  " + Style.ANSI.bad("a long text") + "\n"
                        + Style.ANSI.bad("x") + "  " + Style.ANSI.bad("y"));
    }

    @Test
    void colours_do_not_disturb_the_alignment() {
        TextTable table = new TextTable(Column.left("A"), Column.left("B"));
        table.add("x", "y");
        assertThat(table.render(Style.PLAIN, (column, row, text) -> column == 0 ? Style.ANSI.good(text) : text))
                .isEqualTo("A  B\n\u001b[32mx\u001b[0m  y");
    }
}
