package io.github.trademission.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.trademission.metrics.Breakdown;
import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Doubt;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.MoneyRange;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Pipeline;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Ratios;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.Summary;
import io.github.trademission.metrics.Tally;
import io.github.trademission.model.Company;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Amounts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The report as a JSON document: every figure under its kind and stop, as recorded and as a range. */
final class JsonReport {
    private final JsonGenerator json;
    private final Mission mission;
    private final Results results;

    private JsonReport(JsonGenerator json, Mission mission) {
        this.json = json;
        this.mission = mission;
        this.results = Results.of(mission);
    }

    static String of(Mission mission) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            new JsonReport(json, mission).write();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "trademission-report/1");
        heading();
        summary("results", results.summary());
        stops(results.by(Dimension.STOP));
        companies(results.by(Dimension.COMPANY));
        if (results.summary().kinds().containsAll(List.of(OutcomeKind.MOU, OutcomeKind.JOINT_BID))) {
            json.writeFieldName("memorandaAndJointBids");
            figure(results.together(OutcomeKind.MOU, OutcomeKind.JOINT_BID));
        }
        pipeline(results.pipeline());
        ratios();
        json.writeEndObject();
    }

    private void heading() throws IOException {
        json.writeStringField("mission", mission.id());
        json.writeStringField("name", mission.name());
        if (mission.englishName().isPresent()) {
            json.writeStringField("englishName", mission.englishName().get());
        }
        if (mission.period().isPresent()) {
            json.writeStringField("period", mission.period().get().toString());
        }
        if (mission.delegation().size().isPresent()) {
            json.writeNumberField("companies", mission.delegation().size().getAsInt());
        }
    }

    private void summary(String field, Summary summary) throws IOException {
        json.writeObjectFieldStart(field);
        for (OutcomeKind kind : summary.kinds()) {
            json.writeObjectFieldStart(kind.name());
            tally(summary.tally(kind));
            json.writeFieldName("range");
            figure(summary.figure(kind));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void tally(Tally tally) throws IOException {
        json.writeNumberField("rows", tally.rows());
        json.writeNumberField("deals", tally.deals());
        json.writeNumberField("rowsWithoutCount", tally.rowsWithoutCount());
        json.writeNumberField("rowsWithoutValue", tally.rowsWithoutValue());
        json.writeObjectFieldStart("amounts");
        for (String currency : tally.currencies()) {
            json.writeStringField(currency, Amounts.digits(tally.total(currency)));
        }
        json.writeEndObject();
    }

    private void figure(Figure figure) throws IOException {
        json.writeStartObject();
        count("deals", figure.deals());
        json.writeObjectFieldStart("amounts");
        for (Map.Entry<String, MoneyRange> amount : figure.amounts().entrySet()) {
            json.writeObjectFieldStart(amount.getKey());
            json.writeStringField("low", Amounts.digits(amount.getValue().low()));
            json.writeStringField("high", Amounts.digits(amount.getValue().high()));
            json.writeEndObject();
        }
        json.writeEndObject();
        count("undisclosed", figure.undisclosed());
        doubts(figure.doubts());
        json.writeEndObject();
    }

    private void count(String field, CountRange count) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("low", count.low());
        if (count.high().isPresent()) {
            json.writeNumberField("high", count.high().getAsLong());
        }
        json.writeEndObject();
    }

    private void doubts(List<Doubt> doubts) throws IOException {
        json.writeArrayFieldStart("doubts");
        for (Doubt doubt : doubts) {
            json.writeStartObject();
            json.writeStringField("reason", doubt.reason().name());
            json.writeStringField("row", doubt.row());
            json.writeStringField("other", doubt.other());
            json.writeStringField("ko", doubt.text(Locale.KOREAN));
            json.writeStringField("en", doubt.text(Locale.ENGLISH));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void stops(Breakdown<Stop> stops) throws IOException {
        json.writeArrayFieldStart("stops");
        for (Map.Entry<Stop, Summary> part : stops.parts().entrySet()) {
            json.writeStartObject();
            json.writeStringField("stop", part.getKey().id());
            json.writeStringField("country", part.getKey().country().code());
            if (part.getKey().city().isPresent()) {
                json.writeStringField("city", part.getKey().city().get().name());
            }
            summary("results", part.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        summary("unattributedToStop", stops.unattributed());
    }

    private void companies(Breakdown<Company> companies) throws IOException {
        json.writeArrayFieldStart("companyParticipations");
        for (Map.Entry<Company, Summary> part : companies.parts().entrySet()) {
            json.writeStartObject();
            json.writeStringField("company", part.getKey().id());
            json.writeStringField("name", part.getKey().name());
            summary("results", part.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unallocated");
        for (Map.Entry<Set<Company>, Summary> together : companies.unallocated().entrySet()) {
            json.writeStartObject();
            json.writeArrayFieldStart("companies");
            for (Company company : together.getKey()) {
                json.writeString(company.id());
            }
            json.writeEndArray();
            summary("results", together.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        summary("unattributedToCompany", companies.unattributed());
    }

    private void pipeline(Pipeline pipeline) throws IOException {
        json.writeObjectFieldStart("pipeline");
        for (OutcomeKind kind : OutcomeKind.values()) {
            json.writeObjectFieldStart(kind.name());
            json.writeFieldName("gross");
            figure(pipeline.gross(kind));
            json.writeFieldName("net");
            figure(pipeline.net(kind));
            json.writeFieldName("lost");
            figure(pipeline.lost(kind));
            json.writeEndObject();
        }
        json.writeFieldName("realised");
        figure(pipeline.realised());
        json.writeEndObject();
    }

    private void ratios() throws IOException {
        Ratios ratios = results.ratios();
        json.writeArrayFieldStart("ratios");
        ratio(ratios.conversionByCount(OutcomeKind.CONSULTATION, OutcomeKind.CONTRACT));
        for (String currency : results.summary().tally(OutcomeKind.CONSULTATION).currencies()) {
            ratio(ratios.conversionByValue(currency, OutcomeKind.CONSULTATION, OutcomeKind.CONTRACT));
            ratio(ratios.valuePerCompany(OutcomeKind.CONSULTATION, currency));
        }
        for (String currency : results.summary().tally(OutcomeKind.CONTRACT).currencies()) {
            ratio(ratios.valuePerDeal(OutcomeKind.CONTRACT, currency));
        }
        ratio(ratios.dealsPerCompany(OutcomeKind.CONSULTATION));
        json.writeEndArray();
    }

    private void ratio(Ratio ratio) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", ratio.name());
        range("numerator", ratio.numerator());
        range("denominator", ratio.denominator());
        json.writeStringField("population", ratio.population().toString());
        if (ratio.currency().isPresent()) {
            json.writeStringField("currency", ratio.currency().get());
        }
        if (ratio.value(6).isPresent()) {
            json.writeStringField("value", ratio.value(6).get().toPlainString());
        }
        json.writeEndObject();
    }

    private void range(String field, NumberRange range) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("low", range.low().toPlainString());
        if (range.high().isPresent()) {
            json.writeStringField("high", range.high().get().toPlainString());
        }
        json.writeEndObject();
    }
}
