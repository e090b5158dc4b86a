package io.github.trademission;

import io.github.trademission.audit.Audit;
import io.github.trademission.cli.Main;
import io.github.trademission.json.MissionJson;
import io.github.trademission.json.MissionLines;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.comparison.Comparison;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.PartialDate;
import io.github.trademission.money.Amounts;
import io.github.trademission.report.AuditReport;
import io.github.trademission.report.ComparisonReport;
import io.github.trademission.report.ReportFormat;
import io.github.trademission.report.ResultsReport;
import io.github.trademission.report.json.CheckJson;
import io.github.trademission.report.json.ComparisonJson;
import io.github.trademission.report.json.JsonFormat;
import io.github.trademission.report.json.ReportJson;
import io.github.trademission.spreadsheet.CsvOptions;
import io.github.trademission.spreadsheet.CsvTable;
import io.github.trademission.spreadsheet.MissionCsv;
import io.github.trademission.spreadsheet.MissionExcel;
import io.github.trademission.spreadsheet.RateCsv;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Calls every static method of the edges once, and the command line, with files of a folder; tells what became of each call. */
public final class EdgeCalls implements Function<Path, Map<String, String>> {
    static final String FINE = "fine";
    static final String RATES = "date,base,term,rate\n2019-10-21,USD,KRW,1180.2\n";
    static final List<Class<?>> EDGES = List.of(
            MissionJson.class,
            MissionLines.class,
            ReportJson.class,
            CheckJson.class,
            ComparisonJson.class,
            MissionCsv.class,
            RateCsv.class,
            MissionExcel.class);

    private final Map<String, String> outcomes = new TreeMap<>();
    private final Mission mission = mission();
    private Path folder = Path.of("");

    /** Created by its name. */
    public EdgeCalls() {}

    /** A mission with a row that each form of file can hold. */
    static Mission mission() {
        return bare().withConsultations(Consultation.builder()
                .id("talks")
                .date(PartialDate.parse("2019-10-21"))
                .value(Amounts.of(5, "USD"))
                .build());
    }

    private static Mission bare() {
        return Mission.builder()
                .id("m")
                .name("시장개척단")
                .addOrganisation(Organisation.builder()
                        .id("host")
                        .name("구미시")
                        .addRole(OrganisationRole.HOST)
                        .build())
                .build();
    }

    @Override
    public Map<String, String> apply(Path files) {
        folder = files;
        EDGES.stream()
                .flatMap(edge -> Stream.of(edge.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers()))
                .forEach(method -> note(named(method), () -> call(method)));
        Results results = Results.of(mission);
        ReportFormat json = new JsonFormat();
        note("JsonFormat.reports", () -> json.reports().orElseThrow().print(ResultsReport.of(results), Locale.KOREAN));
        command("report", "mission.json");
        command("report", "mission.json", "--format", "json");
        command("report", "lines.ndjson", "--currency", "KRW", "--rates", "rates.csv");
        command("check", "mission.json");
        command("compare", "mission.json", "mission.json");
        command("import", "log.csv", "--into", "bare.json");
        command("import", "log.xlsx", "--into", "bare2.json");
        command("export", "mission.json", "--csv", "written.csv");
        command("export", "mission.json", "--xlsx", "written.xlsx");
        return outcomes;
    }

    static String named(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Stream.of(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList();
    }

    /** Something that may throw whatever it likes. */
    private interface Call {
        Object run() throws Throwable;
    }

    private void note(String name, Call call) {
        try {
            call.run();
            outcomes.put(name, FINE);
        } catch (Throwable thrown) {
            outcomes.put(name, thrown.toString());
        }
    }

    private Object call(Method method) throws Throwable {
        Object[] arguments = Stream.of(method.getParameterTypes())
                .map(type -> argument(method, type))
                .toArray();
        try {
            Object result = method.invoke(null, arguments);
            return result instanceof Stream<?> stream ? stream.toList() : String.valueOf(result);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private Object argument(Method method, Class<?> type) {
        Results results = Results.of(mission);
        if (type == Path.class) {
            return file(method);
        } else if (type == Mission.class) {
            return method.getName().equals("read") ? bare() : mission;
        } else if (type == InputStream.class) {
            return new ByteArrayInputStream(document().getBytes(StandardCharsets.UTF_8));
        } else if (type == OutputStream.class) {
            return new ByteArrayOutputStream();
        } else if (type == Stream.class) {
            return Stream.of(mission);
        } else if (type == String.class) {
            return document();
        } else if (type == Reader.class) {
            return new StringReader(RATES);
        } else if (type == Writer.class) {
            return new StringWriter();
        } else if (type == Locale.class) {
            return Locale.KOREAN;
        } else if (type == CsvOptions.class) {
            return CsvOptions.none();
        } else if (type == CsvTable.class) {
            return CsvTable.RESULTS;
        } else if (type == ResultsReport.class) {
            return ResultsReport.of(results);
        } else if (type == AuditReport.class) {
            return AuditReport.of(List.of(Audit.of(mission)));
        } else if (type == ComparisonReport.class) {
            return ComparisonReport.of(Comparison.of(results, results), "a", "b");
        }
        throw new IllegalArgumentException("no argument for " + type);
    }

    private Path file(Method method) {
        Class<?> edge = method.getDeclaringClass();
        boolean reads = method.getName().startsWith("read");
        if (edge == RateCsv.class) {
            return folder.resolve("rates.csv");
        } else if (edge == MissionCsv.class) {
            return folder.resolve(reads ? "log.csv" : "out.csv");
        } else if (edge == MissionExcel.class) {
            return folder.resolve(reads ? "log.xlsx" : "out.xlsx");
        } else if (method.getName().equals("readLines")) {
            return folder.resolve("lines.ndjson");
        }
        return folder.resolve(reads ? "mission.json" : "out.json");
    }

    /** On one line, so that it is a line, too. */
    private String document() {
        try {
            return Files.readString(folder.resolve("lines.ndjson"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void command(String... words) {
        StringWriter problems = new StringWriter();
        String name = "trademission " + String.join(" ", words);
        String[] arguments = Stream.of(words)
                .map(word -> word.contains(".") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
        try {
            int exitCode = Main.run(new PrintWriter(new StringWriter()), new PrintWriter(problems), arguments);
            outcomes.put(
                    name,
                    exitCode == 0 ? FINE : exitCode + " " + problems.toString().strip());
        } catch (Throwable thrown) {
            outcomes.put(name, thrown.toString());
        }
    }
}
