package io.github.trademission.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trademission.report.ReportFormat;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

class FormatsTest {
    /** A command of which there are reports in no format. */
    @Command(name = "odd")
    static final class Odd {
        @Mixin
        private ReportOptions options = new ReportOptions();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "check", "compare"})
    void areAllInTheHelpOfWhatPrintsReports(String command) {
        StringWriter out = new StringWriter();
        Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), command, "--help");
        assertThat(out.toString()).contains("One of: " + String.join(", ", new Formats()) + " (default: text).");
        assertThat(new Formats()).containsExactly("text", "json");
    }

    @Test
    void areFoundByNameInAnyCase() {
        assertThat(new Formats().convert("JSON").name()).isEqualTo("json");
        assertThat(new Formats().convert("text")).isSameAs(Formats.USUAL);
    }

    @Test
    void thatHaveNoFormForAKindOfReportAreWrongUsage() {
        Odd odd = new Odd();
        new CommandLine(odd).parseArgs();
        assertThatThrownBy(() -> odd.options.<ReportFormat>printer(format -> Optional.empty()))
                .isInstanceOf(ParameterException.class)
                .hasMessage("--format: text has no form for odd");
    }

    @Test
    void dimensionsOfTheHelpAreThoseThereAre() {
        StringWriter out = new StringWriter();
        Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), "report", "--help");
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains(
                        "for a cross table: buyer, city, company, country, host, industry, kind, mission, month, quarter,"
                                + " status, stop, verification, year.");
    }
}
