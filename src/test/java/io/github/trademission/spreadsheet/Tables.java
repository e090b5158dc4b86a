package io.github.trademission.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.trademission.model.Buyer;
import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Amounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small mission, and tables that are read into it. */
final class Tables {
    static final Company HANBIT = Company.builder()
            .id("hanbit")
            .name("㈜한빛정밀")
            .englishName("Hanbit Precision")
            .registrationNumber("123-45-67891")
            .products("펌프")
            .build();
    static final Company DAON = Company.of("daon", "다온테크");
    static final Buyer BUYER = Buyer.builder().id("b1").name("Almaty Trading").build();
    static final Stop ALMATY =
            Stop.builder().id("almaty").city(City.of("KZ", "알마티", "Almaty")).build();
    static final Stop MOSCOW =
            Stop.builder().id("moscow").city(City.of("RU", "모스크바", "Moscow")).build();
    static final Mission MISSION = Mission.builder()
            .id("m")
            .name("무역사절단")
            .addOrganisation(Organisation.builder()
                    .id("host")
                    .name("남동구")
                    .addRole(OrganisationRole.HOST)
                    .build())
            .addStops(ALMATY, MOSCOW)
            .delegation(Delegation.builder().addCompanies(HANBIT, DAON).build())
            .addBuyer(BUYER)
            .addConsultation(Consultation.builder()
                    .id("known")
                    .value(Amounts.of("5", "USD"))
                    .build())
            .build();

    private Tables() {}

    static CsvImport read(String text, CsvOptions options) {
        return read(text.getBytes(StandardCharsets.UTF_8), options);
    }

    static CsvImport read(byte[] bytes, CsvOptions options) {
        try {
            Path file = Files.createTempFile("table", ".csv");
            try {
                Files.write(file, bytes);
                return MissionCsv.read(file, MISSION, options.withSource("table"));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The rows that a table in dollars adds. */
    static List<Outcome> rows(String text) {
        return read(text, CsvOptions.none().withCurrency("USD")).outcomes();
    }

    static Outcome row(String text) {
        List<Outcome> rows = rows(text);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    static List<String> problems(String text) {
        return problems(text.getBytes(StandardCharsets.UTF_8), CsvOptions.none());
    }

    static List<String> problems(byte[] bytes, CsvOptions options) {
        InvalidCsvException invalid = catchThrowableOfType(InvalidCsvException.class, () -> read(bytes, options));
        assertThat(invalid).isNotNull();
        return invalid.problems().stream().map(CsvProblem::toString).toList();
    }
}
