package io.github.trademission.cli;

import io.github.trademission.InvalidValueException;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.MissionSums;
import io.github.trademission.metrics.Results;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.rate.Conversion;
import io.github.trademission.money.rate.MissingRatesException;
import io.github.trademission.report.ReportFormat;
import io.github.trademission.report.ResultsReport;
import io.github.trademission.spreadsheet.InvalidCsvException;
import io.github.trademission.spreadsheet.RateCsv;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the report of missions. */
@Command(name = "report", description = "Prints the figures of missions.", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    private static final int PROBLEMS = 1;

    /** Banks quote no rates on weekends and holidays. */
    private static final int LONGEST_BREAK = 7;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Missions, each a JSON document; or many, one a line, in a file that ends in .ndjson or .jsonl."
                            + " - is standard input, either of them.")
    private List<Path> files;

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Option(
            names = "--by",
            paramLabel = "DIM[,DIM]",
            split = ",",
            completionCandidates = DimensionNames.class,
            description = "Results by one dimension, or two for a cross table: ${COMPLETION-CANDIDATES}.")
    private List<String> dimensions = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "What was known on that day, such as 2020-06-30.")
    private @Nullable LocalDate asOf;

    @ArgGroup(exclusive = false)
    private @Nullable Converting converting;

    /** The options of a conversion, which make sense together only. */
    static final class Converting {
        @Option(
                names = "--currency",
                required = true,
                paramLabel = "CODE",
                description = "Amounts in that currency, too.")
        private String currency = "";

        @Option(
                names = "--rates",
                required = true,
                paramLabel = "FILE",
                description = "The rates: a CSV file with the columns date, base, term, rate, source. A row's amount is"
                        + " converted at its own day, or the nearest earlier one of the seven days before.")
        private Path rates = Path.of("");
    }

    @Override
    public Integer call() {
        ReportFormat.Printer<ResultsReport> printer = options.printer(ReportFormat::reports);
        PrintWriter err = spec.commandLine().getErr();
        List<Dimension<?>> by = parsedDimensions();
        Optional<Conversion> conversion;
        try {
            conversion = conversion();
        } catch (InvalidCsvException invalid) {
            invalid.problems().forEach(problem -> err.println(converting().rates + ":" + problem));
            return PROBLEMS;
        } catch (IOException unreadable) {
            err.println(converting().rates + ": " + unreadable);
            return PROBLEMS;
        }
        Optional<MissionSums> sums = SummedMissions.of(
                new MissionSource(files, System.in),
                () -> ResultsReport.sums(options.audience(), by, conversion.isPresent()),
                asOf,
                err);
        if (sums.isEmpty()) {
            return PROBLEMS;
        }
        try {
            ResultsReport report = ResultsReport.of(sums.get()).by(by);
            options.print(printer, conversion.map(report::in).orElse(report));
            return 0;
        } catch (MissingRatesException missing) {
            missing.missing().forEach(rate -> err.println("no rate: " + rate));
            return PROBLEMS;
        }
    }

    private List<Dimension<?>> parsedDimensions() {
        try {
            List<Dimension<?>> parsed = new ArrayList<>();
            dimensions.forEach(name -> parsed.add(Dimension.parse(name.strip())));
            if (parsed.size() == 2) {
                Results.of().by(parsed.get(0), parsed.get(1));
            }
            ResultsReport.of(Results.of()).by(parsed);
            return parsed;
        } catch (InvalidValueException invalid) {
            throw new ParameterException(spec.commandLine(), "--by: " + invalid.getMessage(), invalid);
        }
    }

    private Optional<Conversion> conversion() throws IOException {
        if (converting == null) {
            return Optional.empty();
        }
        try {
            Amounts.currency(converting.currency);
        } catch (InvalidValueException invalid) {
            throw new ParameterException(spec.commandLine(), "--currency: " + invalid.getMessage(), invalid);
        }
        return Optional.of(Conversion.to(
                        converting.currency, RateCsv.read(converting.rates).withMaxAge(LONGEST_BREAK))
                .atOwnDate());
    }

    private Converting converting() {
        return Objects.requireNonNull(converting);
    }
}
