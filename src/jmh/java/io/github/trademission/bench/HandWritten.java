package io.github.trademission.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Amounts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes generated missions with one loop over one generator: what somebody would write by hand who knows that no other
 * attribute is set. The bytes are those of the library.
 */
final class HandWritten {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private HandWritten() {}

    static void writeLines(List<Mission> missions, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setRootValueSeparator(new SerializedString("\n"));
            for (Mission mission : missions) {
                json.writeStartObject();
                json.writeStringField("format", "trademission/1");
                json.writeStringField("id", mission.id());
                head(json, mission);
                rows(json, "consultations", mission.consultations());
                rows(json, "prospects", mission.prospects());
                rows(json, "mous", mission.mous());
                rows(json, "contracts", mission.contracts());
                json.writeEndObject();
            }
            json.writeRaw('\n');
        }
    }

    private static void rows(JsonGenerator json, String key, List<? extends Outcome> rows) throws IOException {
        json.writeArrayFieldStart(key);
        for (Outcome row : rows) {
            json.writeStartObject();
            json.writeStringField("id", row.id());
            json.writeObjectFieldStart("value");
            json.writeStringField("amount", Amounts.digits(row.value().orElseThrow()));
            json.writeStringField(
                    "currency", row.value().orElseThrow().getCurrency().getCurrencyCode());
            json.writeEndObject();
            json.writeArrayFieldStart("companies");
            json.writeString(row.companies().get(0).id());
            json.writeEndArray();
            json.writeStringField("stop", row.stop().orElseThrow().id());
            json.writeStringField("date", row.date().orElseThrow().toString());
            if (!row.derivedFrom().isEmpty()) {
                json.writeArrayFieldStart("derivedFrom");
                json.writeString(row.derivedFrom().get(0));
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void head(JsonGenerator json, Mission mission) throws IOException {
        json.writeStringField("name", mission.name());
        json.writeStringField("englishName", mission.englishName().orElseThrow());
        period(json, mission.period().orElseThrow());
        json.writeArrayFieldStart("organisations");
        for (Organisation organisation : mission.organisations()) {
            json.writeStartObject();
            json.writeStringField("id", organisation.id());
            json.writeStringField("name", organisation.name());
            json.writeArrayFieldStart("roles");
            for (OrganisationRole role : organisation.roles()) {
                json.writeString(role.name());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("stops");
        for (Stop stop : mission.stops()) {
            City city = stop.city().orElseThrow();
            json.writeStartObject();
            json.writeStringField("id", stop.id());
            json.writeObjectFieldStart("city");
            json.writeStringField("name", city.name());
            json.writeStringField("englishName", city.englishName().orElseThrow());
            json.writeEndObject();
            json.writeStringField("country", stop.country().code());
            period(json, stop.period().orElseThrow());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("delegation");
        json.writeArrayFieldStart("companies");
        for (Company company : mission.delegation().companies()) {
            json.writeStartObject();
            json.writeStringField("id", company.id());
            json.writeStringField("name", company.name());
            json.writeStringField("englishName", company.englishName().orElseThrow());
            json.writeStringField(
                    "registrationNumber", company.registrationNumber().orElseThrow());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void period(JsonGenerator json, DateRange period) throws IOException {
        json.writeObjectFieldStart("period");
        json.writeStringField("start", period.start().toString());
        json.writeStringField("end", period.end().toString());
        json.writeEndObject();
    }
}
