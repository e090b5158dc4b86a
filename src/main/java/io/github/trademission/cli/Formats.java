package io.github.trademission.cli;

import io.github.trademission.report.ReportFormat;
import io.github.trademission.report.TextFormat;
import io.github.trademission.report.json.JsonFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of reports, by their names; a further one is a line here. */
final class Formats implements ITypeConverter<ReportFormat>, Iterable<String> {
    /** What is printed unless another one is asked for. */
    static final ReportFormat USUAL = new TextFormat();

    private static final List<ReportFormat> ALL = List.of(USUAL, new JsonFormat());

    @Override
    public ReportFormat convert(String name) {
        return ALL.stream()
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + names().stream()
                                .map(known -> known.toUpperCase(Locale.ROOT))
                                .toList()
                        + " (case-insensitive) but was '" + name + "'"));
    }

    /** For the help. */
    @Override
    public Iterator<String> iterator() {
        return names().iterator();
    }

    private static List<String> names() {
        return ALL.stream().map(ReportFormat::name).toList();
    }
}
