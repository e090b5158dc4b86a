package io.github.trademission.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodedOutputTest {
    private static final String TEXT = "a é 무역사절단 😀" + "계약 ".repeat(5_000) + "z";

    private final byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);

    @Test
    void charactersAreWholeHoweverTheBytesAreSplit() throws IOException {
        for (int length = 1; length <= 9; length++) {
            StringWriter text = new StringWriter();
            try (DecodedOutput out = new DecodedOutput(text)) {
                for (int from = 0; from < bytes.length; from += length) {
                    out.write(bytes, from, Math.min(length, bytes.length - from));
                }
            }
            assertThat(text.toString().equals(TEXT))
                    .as("%d bytes at once", length)
                    .isTrue();
        }
    }

    @Test
    void bytesOneByOneAndAllAtOnceAreTheSame() throws IOException {
        StringWriter oneByOne = new StringWriter();
        StringWriter atOnce = new StringWriter();
        try (DecodedOutput ones = new DecodedOutput(oneByOne);
                DecodedOutput all = new DecodedOutput(atOnce)) {
            for (byte one : bytes) {
                ones.write(one);
            }
            all.write(bytes);
        }
        assertThat(oneByOne).hasToString(TEXT);
        assertThat(atOnce).hasToString(TEXT);
    }
}
