package io.github.trademission.report;

import io.github.trademission.model.City;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Delegate;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Named;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Stop;
import io.github.trademission.model.TripLength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who travelled, when and where. */
final class Heading {
    private final Terms terms;
    private final Mission mission;

    Heading(Terms terms, Mission mission) {
        this.terms = terms;
        this.mission = mission;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(mission.nameIn(terms.locale()) + " (" + mission.id() + ")");
        List<String> people = new ArrayList<>();
        organisations("host", OrganisationRole.HOST).ifPresent(people::add);
        organisations("organiser", OrganisationRole.ORGANISER).ifPresent(people::add);
        mission.delegation().head().map(this::head).ifPresent(people::add);
        lines.add(String.join(" | ", people));
        String when = when();
        if (!when.isEmpty()) {
            lines.add(when);
        }
        if (!mission.stops().isEmpty()) {
            lines.add(terms.of("stops") + ": "
                    + mission.stops().stream().map(this::stop).collect(Collectors.joining(", ")));
        }
        lines.add(companies());
        return String.join("\n", lines) + "\n";
    }

    private Optional<String> organisations(String term, OrganisationRole role) {
        String names = mission.organisations(role).stream()
                .map(organisation -> organisation.nameIn(terms.locale()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(terms.of(term) + ": " + names);
    }

    private String head(Delegate head) {
        String name = english() ? head.englishName().orElse(head.name()) : head.name();
        Optional<String> title = english() ? head.englishTitle().or(head::title) : head.title();
        return terms.of("head") + ": " + name
                + title.map(text -> " (" + text + ")").orElse("");
    }

    private String when() {
        String period = mission.period().map(this::period).orElse("");
        String length = mission.statedLength().map(this::length).orElse("");
        String both = (period + (period.isEmpty() || length.isEmpty() ? "" : ", ") + length);
        return both.isEmpty() ? "" : terms.of("period") + ": " + both;
    }

    private String period(DateRange period) {
        String inferred = period.isInferred() ? " (" + terms.of("inferred") + ")" : "";
        String start = stated(period.start());
        String end = stated(period.end());
        return (start.equals(end) ? start : start + " ~ " + end) + inferred;
    }

    private static String stated(PartialDate date) {
        String text = date.toString();
        return date.isInferred() ? text.substring(0, text.length() - 1) : text;
    }

    private String length(TripLength length) {
        return english() ? length.nights() + " nights " + length.days() + " days" : length.toString();
    }

    private String stop(Stop stop) {
        String country = stop.country().nameIn(terms.locale());
        return stop.city()
                .map((City city) -> city.nameIn(terms.locale()) + " (" + country + ")")
                .orElse(country);
    }

    private String companies() {
        Delegation delegation = mission.delegation();
        String size = delegation.size().isPresent()
                ? delegation.size().getAsInt() + terms.of("companiesUnit")
                : terms.of("companiesUnknown");
        List<String> details = new ArrayList<>();
        delegation
                .industrySizes()
                .forEach(industry -> details.add(name(industry.industry()) + " " + industry.companies()));
        if (!delegation.companies().isEmpty()) {
            details.add(terms.of("companiesNamed", delegation.namedCompanies()));
        }
        return terms.of("companies") + ": " + size + (details.isEmpty() ? "" : " (" + String.join(", ", details) + ")");
    }

    private String name(Named named) {
        return named.nameIn(terms.locale());
    }

    private boolean english() {
        return terms.locale().equals(Locale.ENGLISH);
    }
}
