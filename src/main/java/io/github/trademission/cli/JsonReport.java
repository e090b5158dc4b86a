package io.github.trademission.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.trademission.metrics.Breakdown;
import io.github.trademission.metrics.ConvertedSummary;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Pipeline;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Ratios;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.Summary;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.rate.Conversion;
import io.github.trademission.money.rate.Converted;
import io.github.trademission.money.rate.Rate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The report as a JSON document: every figure under its kind and key, as recorded and as a range. */
final class JsonReport {
    private final JsonGenerator json;
    private final JsonFigures figures;
    private final Results results;

    private JsonReport(JsonGenerator json, Results results) {
        this.json = json;
        this.figures = new JsonFigures(json);
        this.results = results;
    }

    static String of(Results results, List<Dimension<?>> by, Optional<Conversion> conversion) throws IOException {
        return JsonFigures.document(json -> new JsonReport(json, results).write(by, conversion));
    }

    private void write(List<Dimension<?>> by, Optional<Conversion> conversion) throws IOException {
        json.writeStringField("format", "trademission-report/1");
        missions();
        figures.summary("results", results.summary());
        breakdown("stops", results.by(Dimension.STOP));
        breakdown("companies", results.by(Dimension.COMPANY));
        if (by.size() == 1) {
            breakdown("by", results.by(by.get(0)));
        } else if (by.size() == 2) {
            breakdown("by", results.by(by.get(0), by.get(1)).cells());
        }
        if (conversion.isPresent()) {
            converted(conversion.get());
        }
        if (results.summary().kinds().containsAll(List.of(OutcomeKind.MOU, OutcomeKind.JOINT_BID))) {
            figures.figure("memorandaAndJointBids", results.together(OutcomeKind.MOU, OutcomeKind.JOINT_BID));
        }
        pipeline(results.pipeline());
        figures.ratios(ratios());
    }

    private void missions() throws IOException {
        json.writeArrayFieldStart("missions");
        for (Mission mission : results.missions()) {
            json.writeStartObject();
            json.writeStringField("id", mission.id());
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
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private <K> void breakdown(String field, Breakdown<K> breakdown) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("dimension", breakdown.dimension().name());
        json.writeBooleanField("participations", breakdown.dimension().countsParticipations());
        json.writeArrayFieldStart("parts");
        for (Map.Entry<K, Summary> part : breakdown.parts().entrySet()) {
            json.writeStartObject();
            JsonKeys.key(json, part.getKey());
            figures.summary("results", part.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unallocated");
        for (Map.Entry<Set<K>, Summary> together : breakdown.unallocated().entrySet()) {
            json.writeStartObject();
            json.writeArrayFieldStart("keys");
            for (K key : together.getKey()) {
                json.writeString(JsonKeys.id(key));
            }
            json.writeEndArray();
            figures.summary("results", together.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        figures.summary("unattributed", breakdown.unattributed());
        json.writeEndObject();
    }

    private void converted(Conversion conversion) throws IOException {
        ConvertedSummary converted = results.convert(conversion);
        json.writeObjectFieldStart("converted");
        json.writeStringField("currency", conversion.currency());
        json.writeStringField("dates", conversion.dates().toString());
        json.writeStringField("rounding", conversion.rounding().name());
        for (OutcomeKind kind : converted.kinds()) {
            Converted total = converted.of(kind);
            json.writeObjectFieldStart(kind.name());
            figures.amount("amount", converted.range(kind));
            json.writeArrayFieldStart("rates");
            for (Rate rate : total.rates()) {
                json.writeString(rate.toString());
            }
            json.writeEndArray();
            json.writeStringField("unconverted", total.unconverted().toString());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void pipeline(Pipeline pipeline) throws IOException {
        json.writeObjectFieldStart("pipeline");
        for (OutcomeKind kind : OutcomeKind.values()) {
            json.writeObjectFieldStart(kind.name());
            figures.figure("gross", pipeline.gross(kind));
            figures.figure("net", pipeline.net(kind));
            figures.figure("lost", pipeline.lost(kind));
            json.writeEndObject();
        }
        figures.figure("realised", pipeline.realised());
        json.writeEndObject();
    }

    private List<Ratio> ratios() {
        Ratios ratios = results.ratios();
        List<Ratio> all = new ArrayList<>();
        all.add(ratios.conversionByCount(OutcomeKind.CONSULTATION, OutcomeKind.CONTRACT));
        for (String currency : results.summary().tally(OutcomeKind.CONSULTATION).currencies()) {
            all.add(ratios.conversionByValue(currency, OutcomeKind.CONSULTATION, OutcomeKind.CONTRACT));
            all.add(ratios.valuePerCompany(OutcomeKind.CONSULTATION, currency));
        }
        for (String currency : results.summary().tally(OutcomeKind.CONTRACT).currencies()) {
            all.add(ratios.valuePerDeal(OutcomeKind.CONTRACT, currency));
        }
        all.add(ratios.dealsPerCompany(OutcomeKind.CONSULTATION));
        all.add(results.companies().successRate(OutcomeKind.CONTRACT));
        return all;
    }
}
