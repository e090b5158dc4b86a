package io.github.trademission.spreadsheet.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListCellTest {
    @Test
    void listsHoldAnyItem() {
        List<String> items = List.of("a", "b; c", "\"d\"", " e ", "f\ng", "\"", "h \"i\"");
        assertThat(ListCell.split(ListCell.join(items))).isEqualTo(items);
        assertThat(ListCell.split("a;b\nc;; d ")).containsExactly("a", "b", "c", "d");
        assertThat(ListCell.split("Foo Co., Ltd.; 5\" pipes")).containsExactly("Foo Co., Ltd.", "5\" pipes");
        assertThat(ListCell.split("\"open")).containsExactly("\"open");
    }
}
