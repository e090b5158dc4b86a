package io.github.trademission.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.model.Mission;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The plain way of reading and the careful one, over documents with something changed in them. */
class PlainAndCarefulTest {
    private static final int DOCUMENTS = 2000;
    private static final int MISSIONS = 50;

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[-+.0-9eE]+|true|false|null|[\\[\\]{},:]");

    /** Values, and pieces of them, that are read in a way of their own or not at all. */
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "-0",
            "1.0",
            "1e400",
            "0e999999999",
            "2147483648",
            "123456789012345678",
            "\"0e999999999\"",
            "\"123456789012345678\"",
            "\"1234567890123456789\"",
            "\"12345678901234567890\"",
            "\"007.50\"",
            "\"5.\"",
            "\".5\"",
            "\"-5\"",
            "\"" + "9".repeat(100) + "\"",
            "\"" + "9".repeat(101) + "\"",
            "9".repeat(101),
            "\"\"",
            "\"\\u3000\"",
            "\"\\u0069d\"",
            "\"\\ud83d\\ude00\"",
            "\"\\ud83d\"",
            "\"\\u0000\"",
            "\"" + "k".repeat(Limits.KEY + 1) + "\"",
            "\"2019-02-30\"",
            "\"2019?\"",
            "\"KRW\"",
            "\"BHD\"",
            "\"c0\"",
            "\"r0\"",
            "{}",
            "[]",
            "[".repeat(30),
            "\r",
            "\ufeff",
            "\u00a0",
            "\u0000");

    private static final List<String> LONG = List.of(
            "\"" + "x".repeat(Limits.STRING) + "\"",
            "\"" + "x".repeat(Limits.STRING + 1) + "\"",
            "\"" + "\\n".repeat(Limits.STRING) + "\"",
            " ".repeat(Limits.STRING + 1));

    private static final byte[][] BYTES = {
        {(byte) 0xc0, (byte) 0x80},
        {(byte) 0xe0, (byte) 0x80, (byte) 0x80},
        {(byte) 0xed, (byte) 0xa0, (byte) 0xbd, (byte) 0xed, (byte) 0xb8, (byte) 0x80},
        {(byte) 0xf0, (byte) 0x80, (byte) 0x80, (byte) 0x80},
        {(byte) 0xf0, (byte) 0x9f, (byte) 0x98},
        {(byte) 0xf0, (byte) 0x9f, (byte) 0x98, (byte) 0x80},
        {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
        {(byte) 0xff, (byte) 0xfe},
        {'"'},
        {'\\'},
        {0},
        {'\n'}
    };

    private final Random random = new Random(20191007);
    private final Document document = new Document();
    private final Shared shared = new Shared();

    @Test
    void bothWaysReadTheSameOutOfAnyDocument() throws IOException {
        List<List<String>> documents = new ArrayList<>();
        for (int seed = 0; seed < MISSIONS; seed++) {
            String written = MissionJson.write(RandomMissions.of(seed));
            // What holds a pair of surrogates is always read carefully.
            documents.add(tokens(seed % 10 == 0 ? written : written.replace("😀", "x")));
        }
        int plain = 0;
        int right = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            byte[] bytes = changed(any(documents));
            Mission plainly = plainly(bytes);
            Reading carefully = carefully(bytes);
            if (plainly != null) {
                assertThat(carefully.problems()).as(told(bytes)).isEmpty();
                assertThat(carefully.mission()).as(told(bytes)).contains(plainly);
                plain++;
            }
            if (carefully.mission().isPresent()) {
                assertThat(MissionJson.read(new ByteArrayInputStream(bytes)))
                        .as(told(bytes))
                        .isEqualTo(carefully.mission().orElseThrow());
                right++;
            }
        }
        assertThat(plain).as("missions read plainly").isBetween(DOCUMENTS / 10, right);
        assertThat(right).as("missions read").isLessThan(DOCUMENTS * 9 / 10);
    }

    private @Nullable Mission plainly(byte[] bytes) {
        if (!DocumentReader.plain(bytes, 0, bytes.length, document)) {
            return null;
        }
        try {
            return MissionShape.MISSION.read(Document.ROOT, new In(document, Problems.none(document), shared));
        } catch (NotPlainException wrong) {
            return null;
        }
    }

    private Reading carefully(byte[] bytes) throws IOException {
        Problems problems = new Problems(document);
        Utf8Reader text = new Utf8Reader(new ByteArrayInputStream(bytes));
        Mission mission = DocumentReader.careful(text, 1, document, problems)
                ? MissionShape.MISSION.read(Document.ROOT, new In(document, problems, shared))
                : null;
        return new Reading(1, problems.isEmpty() ? Optional.ofNullable(mission) : Optional.empty(), problems.inOrder());
    }

    private static List<String> tokens(String document) {
        return TOKEN.matcher(document).results().map(MatchResult::group).toList();
    }

    private static Supplier<String> told(byte[] bytes) {
        return () -> new String(bytes, StandardCharsets.UTF_8);
    }

    private byte[] changed(List<String> whole) {
        List<String> tokens = new ArrayList<>(whole);
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(tokens.size());
            switch (random.nextInt(5)) {
                case 0 -> tokens.remove(at);
                case 1 -> tokens.set(at, any(whole));
                case 2 -> tokens.set(at, any(random.nextInt(20) == 0 ? LONG : ODD));
                case 3 -> tokens.add(at, any(random.nextInt(20) == 0 ? LONG : ODD));
                default -> repeat(tokens, at);
            }
        }
        byte[] bytes = String.join(random.nextBoolean() ? " " : "\r\n", tokens).getBytes(StandardCharsets.UTF_8);
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(12)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> inserted(bytes, at, BYTES[random.nextInt(BYTES.length)]);
            case 2 -> inserted(bytes, at, new byte[] {(byte) random.nextInt(256)});
            default -> bytes;
        };
    }

    /** Says a few tokens again: a member twice, an item twice, or nonsense. */
    private void repeat(List<String> tokens, int from) {
        int to = Math.min(tokens.size(), from + 4);
        tokens.addAll(to, List.copyOf(tokens.subList(from, to)));
    }

    private static byte[] inserted(byte[] bytes, int at, byte[] more) {
        byte[] whole = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, whole, at, more.length);
        System.arraycopy(bytes, at, whole, at + more.length, bytes.length - at);
        return whole;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
