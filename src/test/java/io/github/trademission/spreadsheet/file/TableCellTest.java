package io.github.trademission.spreadsheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableCellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+82-32",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\"=1",
                "' =1",
                "'=1",
                "''",
                "'",
                "",
                " ",
                "-",
                "미상",
                "비공개",
                "＝1",
                "　=1",
                "‘=1",
                "%0A",
                "|cmd"
            })
    void whatASpreadsheetOrAReaderWouldTakeForSomethingElseIsMarkedAndReadBack(String text) {
        String written = TableCell.written(text);
        assertThat(written).isEqualTo("'" + text);
        TableCell read = TableCell.read(written);
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.isUnknown()).isFalse();
        assertThat(read.isBlank()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"㈜한빛정밀", "a=1", "2019-10-21", "it's", "a - b", "\"quoted\"", "1 : 2"})
    void otherTextStaysAsItIs(String text) {
        assertThat(TableCell.written(text)).isEqualTo(text);
        assertThat(TableCell.read(text).text()).isEqualTo(text);
    }
}
