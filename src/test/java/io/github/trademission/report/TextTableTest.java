package io.github.trademission.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void controlCharactersTakeOneColumnEachAndBreakNoLine() {
        TextTable table = new TextTable();
        table.row(List.of(List.of("가\n나"), List.of("1")));
        table.row(List.of(List.of("a\tb\rc\u0085d\u2028e"), List.of("22")));
        // The names take five columns and nine, the gap two, the number the last of two: seven spaces before it.
        assertThat(table.text()).isEqualTo("가 나       1\na b c d e  22\n");
    }
}
