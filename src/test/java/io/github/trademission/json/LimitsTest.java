package io.github.trademission.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    private static final String COSTS = """
            {"format":"trademission/1","id":"m","name":"n","organisations":[{"id":"o","name":"o","roles":["HOST"]}],
            "costs":[{"payer":"CITY","amount":{"currency":"USD","amount":%s}}]}""";

    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999999", "1E+2147483647", "1e99999999999999", "1e-999999999", "123456789012345678901"})
    void anAmountBeyondAllMeasureIsRefusedAtOnce(String amount) {
        List<Problem> problems = problems(COSTS.formatted(amount));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).pointer()).isEqualTo("/costs/0/amount/amount");
        assertThat(problems.get(0).line()).isEqualTo(2);
        assertThat(problems.get(0).column()).isEqualTo(62);
    }

    @Test
    void aZeroWithAHugeExponentIsAPlainZero() {
        var mission = within(() -> MissionJson.read(COSTS.formatted("0e999999999")));
        assertThat(MissionJson.write(mission)).contains("\"0.00\"");
    }

    @Test
    void aStringOf100MegabytesIsRefusedWithoutKeepingIt() {
        List<Problem> problems =
                problems(around("{\"format\":\"trademission/1\",\n \"name\":\"", 'x', 100 << 20, "\"}"));
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("2:9 /name: must be a string of at most 65536 characters, was a longer one");
    }

    @Test
    void aNumberOf100MegabytesIsRefusedWithoutKeepingIt() {
        assertThat(problems(around("{\"id\":", '1', 100 << 20, "}")))
                .extracting(Problem::message)
                .containsExactly("1:7 /id: must be a number of at most 100 characters, was a longer one");
    }

    @Test
    void aKeyOf100MegabytesIsRefusedWithoutKeepingIt() {
        assertThat(problems(around("{\"", 'k', 100 << 20, "\":1}")))
                .extracting(Problem::message)
                .containsExactly("1:2: must be a key of at most 200 characters, was a longer one");
    }

    @Test
    void aDocumentAbove64MebibytesIsRefused() {
        assertThat(problems(around("", ' ', 100 << 20, "{}")))
                .extracting(Problem::rule)
                .containsExactly("must be a document of at most 64 MiB");
    }

    @Test
    void tooManyValuesAreRefused() {
        InputStream zeros = new SequenceInputStream(bytes("["), TestInputs.repeated("0,", 5_000_000));
        assertThat(problems(zeros)).extracting(Problem::rule).containsExactly("must hold at most 2000000 values");
    }

    @Test
    void aNestingOf100000IsRefused() {
        assertThat(problems("[".repeat(100_000) + "]".repeat(100_000)))
                .extracting(Problem::message)
                .containsExactly("1:33 " + "/0".repeat(32) + ": must be nested at most 32 deep, was deeper");
        assertThat(problems("{\"a\":".repeat(100_000)))
                .extracting(Problem::rule)
                .containsExactly("must be nested at most 32 deep");
    }

    @Test
    void manyProblemsAreCountedButNotListed() {
        String costs = COSTS.formatted("1");
        String document = costs.substring(0, costs.length() - 1) + ",\"notes\":[" + "1,".repeat(4999) + "1]}";
        List<Problem> problems = problems(document);
        assertThat(problems).hasSize(1001);
        assertThat(problems.get(1000).rule()).isEqualTo("lists at most 1000 problems");
        assertThat(problems.get(1000).value()).isEqualTo("4000 more, left out");
    }

    @Test
    void aRepeatedLinkAmongAHundredThousandIsFoundInTime() {
        String links =
                IntStream.range(0, 100_000).mapToObj(i -> "\"r" + i + "\"").collect(Collectors.joining(","));
        String costs = COSTS.formatted("1");
        String document = costs.substring(0, costs.length() - 1) + ",\"mous\":[{\"id\":\"u\",\"derivedFrom\":[" + links
                + ",\"r7\"]}]}";
        assertThat(problems(document)).hasSize(1001);
    }

    @Test
    void aByteOrderMarkIsRefused() {
        String rule = "1:1: must be UTF-8 without a byte order mark, was a byte order mark";
        assertThat(problems("\ufeff{}")).extracting(Problem::message).containsExactly(rule);
        assertThat(problems(bytes("\ufeff{}"))).extracting(Problem::message).containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void otherEncodingsOfUnicodeAreRefused(String charset) {
        byte[] bytes = COSTS.formatted("1").getBytes(Charset.forName(charset));
        assertThat(problems(new ByteArrayInputStream(bytes)))
                .extracting(Problem::message)
                .containsExactly("1:1: must be UTF-8, was UTF-16 or UTF-32");
    }

    @Test
    void aBrokenByteIsToldWithItsPlace() {
        byte[] bytes =
                "{\"format\": \"trademission/1\",\n\"name\": \"남동구\"}".getBytes(Charset.forName("x-windows-949"));
        assertThat(problems(new ByteArrayInputStream(bytes)))
                .extracting(Problem::message)
                .containsExactly("2:10 /name: must be UTF-8, was the byte B3");
        byte[] cut = "{\"name\": \"남".getBytes(StandardCharsets.UTF_8);
        assertThat(problems(new ByteArrayInputStream(cut, 0, cut.length - 1)))
                .extracting(Problem::rule)
                .containsExactly("must be UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t \r\n"})
    void anEmptyDocumentIsRefused(String document) {
        assertThat(problems(document))
                .extracting(Problem::message)
                .containsExactly("1:1: must hold a document, was empty");
        assertThat(problems(bytes(document))).hasSize(1);
    }

    @Test
    void aMissingFileOrADirectoryIsAnInputError(@TempDir Path folder) {
        assertThatThrownBy(() -> MissionJson.read(folder.resolve("none.json"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> MissionJson.read(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("is a directory, not a document");
        assertThatThrownBy(() -> MissionJson.readLines(folder)).isInstanceOf(IOException.class);
    }

    @Test
    void anInputThatFailsIsAnInputError() {
        InputStream failing = new SequenceInputStream(bytes("{\"format\":"), TestInputs.failing());
        assertThatThrownBy(() -> MissionJson.read(failing))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @Test
    void noPrefixOfADocumentIsRead() {
        String document = COSTS.formatted("1");
        for (int length = 0; length < document.length(); length++) {
            assertThat(problems(document.substring(0, length)))
                    .as("%d characters", length)
                    .isNotEmpty();
        }
    }

    private static List<Problem> problems(String document) {
        return problems(() -> MissionJson.read(document));
    }

    private static List<Problem> problems(InputStream document) {
        return problems(() -> MissionJson.read(document));
    }

    private static List<Problem> problems(Reads reads) {
        return within(() -> catchThrowableOfType(InvalidDocumentException.class, reads::read))
                .problems();
    }

    private static <T> T within(org.junit.jupiter.api.function.ThrowingSupplier<T> work) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), work);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream around(String before, char filling, int length, String after) {
        return new SequenceInputStream(
                new SequenceInputStream(bytes(before), TestInputs.repeated(String.valueOf(filling), length)),
                bytes(after));
    }

    @FunctionalInterface
    private interface Reads {
        void read() throws IOException;
    }
}
