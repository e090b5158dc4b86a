package io.github.trademission.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.trademission.json.MissionJson;
import io.github.trademission.json.Reading;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Amounts;
import io.github.trademission.report.Audience;
import io.github.trademission.report.FigureLine;
import io.github.trademission.report.ReportFigures;
import io.github.trademission.report.ReportSection;
import io.github.trademission.report.ResultsReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Text and JSON show the same numbers for what both show, of every example. The text is worked out anew from the numbers of the
 * JSON document.
 */
class FormsAgreeTest {
    private static final Path MISSIONS = Path.of("src/test/resources/missions");
    private static final Pattern PART = Pattern.compile("(\\d+) of (\\d+) ");
    private static final Path REFERENCE = Path.of("docs/examples/namdong-cis-2019.json");

    static Stream<Arguments> examples() throws IOException {
        List<Arguments> examples = new ArrayList<>();
        List<Mission> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(MISSIONS)) {
            for (Path file : Stream.concat(Stream.of(REFERENCE), files.sorted()).toList()) {
                List<Mission> missions = missions(file);
                examples.add(Arguments.of(Named.of(file.getFileName().toString(), missions)));
                all.addAll(missions);
            }
        }
        examples.add(Arguments.of(Named.of("all", all)));
        return examples.stream();
    }

    private static List<Mission> missions(Path file) throws IOException {
        if (!file.toString().endsWith(".ndjson")) {
            return List.of(MissionJson.read(file));
        }
        try (Stream<Reading> readings = MissionJson.readLines(file)) {
            return readings.map(reading -> reading.mission().orElseThrow()).toList();
        }
    }

    private record Forms(ResultsReport report, String text, JsonNode json) {
        static Forms of(List<Mission> missions) throws IOException {
            ResultsReport report = ResultsReport.of(Results.of(missions));
            return new Forms(
                    report, report.text(Locale.ENGLISH), new ObjectMapper().readTree(ReportJson.write(report)));
        }

        /** The lines of a section of the text, without its heading; none if there is no such section. */
        List<String> section(String heading) {
            return Stream.of(text.split("\n\n", -1))
                    .filter(section -> section.startsWith(heading))
                    .flatMap(section -> section.lines().skip(1))
                    .map(String::strip)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void onRatios(List<Mission> missions) throws IOException {
        Forms forms = Forms.of(missions);
        List<String> expected = new ArrayList<>();
        for (FigureLine<Ratio> line :
                ReportFigures.of(forms.report().subject(), Audience.PEOPLE).ratios()) {
            if (line.stop().isEmpty()
                    && ReportSection.of(forms.report().subject(), Audience.PEOPLE)
                            .contains(ReportSection.RATIOS)) {
                expected.add(line.nameIn(Locale.ENGLISH) + ": "
                        + told(only(forms.json().get("ratios"), line.value())));
            }
        }
        // Those of the stops, which follow, are for people only.
        assertThat(forms.section("Ratios\n")).startsWith(expected.toArray(new String[0]));
    }

    private static JsonNode only(JsonNode ratios, Ratio wanted) {
        List<JsonNode> found = StreamSupport.stream(ratios.spliterator(), false)
                .filter(ratio -> ratio.get("name").asText().equals(wanted.name())
                        && ratio.get("numerator")
                                .get("low")
                                .asText()
                                .equals(wanted.numerator().low().toPlainString())
                        && ratio.get("unit").asText().equals(wanted.unit()))
                .toList();
        assertThat(found).as("%s", wanted).hasSize(1);
        return found.get(0);
    }

    private static String told(JsonNode ratio) {
        List<String> remarks = new ArrayList<>();
        for (JsonNode why : ratio.get("missing")) {
            remarks.add(why.get("en").asText());
        }
        Matcher part = PART.matcher(ratio.get("population").asText());
        boolean isAbsent = ratio.get("absent").asBoolean();
        if (remarks.isEmpty() && !isAbsent && part.lookingAt()) {
            remarks.add(part.group(1) + " of " + part.group(2) + " deals");
        }
        String value = isAbsent ? "not available" : quotient(ratio).orElseThrow();
        return value + (remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")");
    }

    private static Optional<String> quotient(JsonNode ratio) {
        String unit = ratio.get("unit").asText();
        boolean share = unit.equals("share");
        int decimals =
                share ? 4 : unit.equals("number") ? 2 : Amounts.currency(unit).getDefaultFractionDigits();
        Optional<BigDecimal> low = divided(ratio, "low", "high", decimals);
        Optional<BigDecimal> high = divided(ratio, "high", "low", decimals);
        if (!share && !unit.equals("number")) {
            return bounds(low.map(amount -> money(unit, amount)), high.map(amount -> money(unit, amount)), "");
        }
        return bounds(
                low.map(number -> number(number, share)), high.map(number -> number(number, share)), share ? " %" : "");
    }

    private static Optional<String> bounds(Optional<String> low, Optional<String> high, String unit) {
        if (low.isEmpty() && high.isEmpty()) {
            return Optional.empty();
        }
        String least = low.orElse("?");
        String most = high.orElse("?");
        return Optional.of((least.equals(most) ? least : "[" + least + ", " + most + "]") + unit);
    }

    private static Optional<BigDecimal> divided(JsonNode ratio, String part, String whole, int decimals) {
        JsonNode numerator = ratio.get("numerator").path(part);
        JsonNode denominator = ratio.get("denominator").path(whole);
        return numerator.isMissingNode()
                        || denominator.isMissingNode()
                        || new BigDecimal(denominator.asText()).signum() == 0
                ? Optional.empty()
                : Optional.of(new BigDecimal(numerator.asText())
                        .divide(new BigDecimal(denominator.asText()), decimals, RoundingMode.HALF_UP));
    }

    private static String number(BigDecimal number, boolean share) {
        return (share ? number.movePointRight(2) : number).toPlainString();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void onEachDealAtItsFurthestStage(List<Mission> missions) throws IOException {
        Forms forms = Forms.of(missions);
        List<String> printed = forms.section("Net by stage").stream()
                .map(line -> line.replaceAll(" {2,}", " | "))
                .toList();
        List<String> expected = new ArrayList<>();
        JsonNode pipeline = forms.json().get("pipeline");
        for (OutcomeKind kind : OutcomeKind.values()) {
            String name = kind.nameIn(Locale.ENGLISH);
            row(name, pipeline.get(kind.name()).get("net")).ifPresent(expected::add);
            row(name + " (lost)", pipeline.get(kind.name()).get("lost")).ifPresent(expected::add);
        }
        row("realised exports", pipeline.get("realised")).ifPresent(expected::add);
        assertThat(printed).isEqualTo(expected);
    }

    private static Optional<String> row(String name, JsonNode figure) {
        String deals = deals(figure.get("deals"));
        List<String> amounts = amounts(figure);
        if (!undisclosed(figure).equals("0")) {
            amounts.add(undisclosed(figure) + " undisclosed");
        }
        return deals.equals("0") && amounts.isEmpty()
                ? Optional.empty()
                : Optional.of((name + " | " + deals + " | " + String.join(", ", amounts)).replaceAll(" \\| $", ""));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void onTheTotalOfEachKind(List<Mission> missions) throws IOException {
        Forms forms = Forms.of(missions);
        String table = String.join("\n", forms.section("Results by"));
        String total = table.substring(Math.max(0, table.indexOf("Total")));
        for (JsonNode kind : forms.json().get("results")) {
            JsonNode figure = kind.get("range");
            assertThat(total).contains(deals(figure.get("deals")));
            amounts(figure).forEach(amount -> assertThat(total).contains(amount));
            if (!undisclosed(figure).equals("0")) {
                assertThat(total).contains(undisclosed(figure) + " undisclosed");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void onMemorandaAndJointBidsTogether(List<Mission> missions) throws IOException {
        Forms forms = Forms.of(missions);
        JsonNode figure = forms.json().path("memorandaAndJointBids");
        List<String> printed = forms.section("Unknown").stream()
                .filter(line -> line.startsWith("memorandum + joint bid: "))
                .toList();
        assertThat(printed).hasSizeLessThanOrEqualTo(figure.isMissingNode() ? 0 : 1);
        for (String line : printed) {
            assertThat(line).startsWith("memorandum + joint bid: " + deals(figure.get("deals")));
            amounts(figure).forEach(amount -> assertThat(line).contains(amount));
        }
    }

    private static String deals(JsonNode count) {
        return count.has("high") ? range(count) : "count unknown";
    }

    private static String undisclosed(JsonNode figure) {
        return range(figure.get("undisclosed"));
    }

    private static String range(JsonNode count) {
        String low = String.format(Locale.ROOT, "%,d", count.get("low").asLong());
        String high = count.has("high")
                ? String.format(Locale.ROOT, "%,d", count.get("high").asLong())
                : "?";
        return low.equals(high) ? low : "[" + low + ", " + high + "]";
    }

    private static List<String> amounts(JsonNode figure) {
        return figure.get("amounts").properties().stream()
                .map(FormsAgreeTest::amount)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String amount(Map.Entry<String, JsonNode> amount) {
        String low = money(
                amount.getKey(), new BigDecimal(amount.getValue().get("low").asText()));
        String high = money(
                amount.getKey(), new BigDecimal(amount.getValue().get("high").asText()));
        return low.equals(high) ? low : "[" + low + ", " + high + "]";
    }

    /** As English readers see money: grouped digits, and decimals only where there are some. */
    private static String money(String currency, BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return currency + " " + String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", number);
    }
}
