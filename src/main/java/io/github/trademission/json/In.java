package io.github.trademission.json;

import io.github.trademission.InvalidValueException;
import io.github.trademission.model.Buyer;
import io.github.trademission.model.Company;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.model.Stop;
import io.github.trademission.model.SupportProgramme;
import org.jspecify.annotations.Nullable;

/** What is known while a document is read: its values, its problems, and the parts that others refer to by id. */
final class In {
    private final Document document;
    private final Problems problems;
    private final Shared shared;
    private final Ids<Organisation> organisations = new Ids<>("organisations");
    private final Ids<Stop> stops = new Ids<>("stops");
    private final Ids<Company> companies = new Ids<>("companies");
    private final Ids<Buyer> buyers = new Ids<>("buyers");
    private final Ids<PublishedFigure> figures = new Ids<>("publishedFigures");
    private final Ids<SupportProgramme> programmes = new Ids<>("programmes");

    In(Document document, Problems problems, Shared shared) {
        this.document = document;
        this.problems = problems;
        this.shared = shared;
    }

    /** The same document, read once more for what was told of it before. */
    In inSilence() {
        return new In(document, new Problems(document), shared);
    }

    /** Whether problems are told, and not only found. */
    boolean isCareful() {
        return problems.areTold();
    }

    Document document() {
        return document;
    }

    Problems problems() {
        return problems;
    }

    /** The small values that come up again. */
    Shared shared() {
        return shared;
    }

    Ids<Organisation> organisations() {
        return organisations;
    }

    Ids<Stop> stops() {
        return stops;
    }

    Ids<Company> companies() {
        return companies;
    }

    Ids<Buyer> buyers() {
        return buyers;
    }

    Ids<PublishedFigure> figures() {
        return figures;
    }

    Ids<SupportProgramme> programmes() {
        return programmes;
    }

    /** Tells what is wrong with a value, and stands for the value that it does not give. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // Null is a value of every type.
    <V> @Nullable V wrong(int value, String rule, String shown) {
        problems.add(value, rule, shown);
        return null;
    }

    /** Tells what is wrong with a string, a number or any other value, and shows it as far as it may be shown. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // Null is a value of every type.
    <V> @Nullable V wrong(int value, String rule) {
        return wrong(value, rule, shown(value));
    }

    /** Tells what rules of the model an object breaks, each at the part of it that it speaks of. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // Null is a value of every type.
    <V> @Nullable V refused(int object, InvalidValueException invalid) {
        problems.add(object, invalid);
        return null;
    }

    private String shown(int value) {
        return switch (document.kind(value)) {
            case STRING -> "'" + Shown.value(document.text(value)) + "'";
            case NUMBER -> Shown.value(document.text(value));
            default -> document.kind(value).shown();
        };
    }
}
