package io.github.trademission.reconcile;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Doubt;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.model.PublishedFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.javamoney.moneta.Money;

/**
 * A published figure set against what it should agree with: what that comes to, by how much they differ, and the verdict.
 * Numbers are in the figure's own terms: deals, the main unit of its currency, or per cent. Immutable and thread-safe.
 *
 * <p>How far rounding explains a difference follows from the units the figures were printed in: parts that were rounded half
 * up differ from their total by at most half of all these units together, parts that were cut off fall short of it by less
 * than their own units together, and a total that was cut off falls short of them by less than its own unit. Approximate
 * figures (약) are taken to be within their unit, or a twentieth if none is recorded; those called at least or at most (여, 이상, 이하) agree with whatever lies on
 * that side of them.
 */
public final class Reconciliation {
    private final PublishedFigure figure;
    private final Basis basis;
    private final Judgement judgement;
    private final Computed computed;

    Reconciliation(PublishedFigure figure, Basis basis, Judgement judgement, Computed computed) {
        this.figure = figure;
        this.basis = basis;
        this.judgement = judgement;
        this.computed = computed;
    }

    /**
     * {@return the published figure}
     */
    public PublishedFigure figure() {
        return figure;
    }

    /**
     * {@return what it is set against}
     */
    public Basis basis() {
        return basis;
    }

    /**
     * {@return the verdict}
     */
    public Verdict verdict() {
        return judgement.verdict();
    }

    /**
     * {@return for {@link Verdict#ROUNDING}, how the numbers were rounded: half up, or down when digits were cut off}
     */
    public Optional<RoundingMode> rounding() {
        return judgement.rounding();
    }

    /**
     * What the basis comes to; for a quotient rounded to a hundredth of the figure's unit, at an implied rate
     * to the unit itself.
     *
     * @return the number or its bounds; empty if there is nothing to compute it from
     */
    public Optional<NumberRange> computed() {
        return computed.range();
    }

    /**
     * {@return the figure less what the basis comes to, from the nearer bound; 0 within the bounds or if nothing was computed}
     */
    public BigDecimal difference() {
        return judgement.difference();
    }

    /**
     * {@return the ids of the published figures or rows behind {@link #computed()}, in the order of the mission}
     */
    public List<String> parts() {
        return computed.parts();
    }

    /**
     * {@return the number of rows without a value, which an amount computed from rows leaves out}
     */
    public CountRange undisclosed() {
        return computed.undisclosed();
    }

    /**
     * {@return why {@link #computed()} is a range, if rows make it one}
     */
    public List<Doubt> doubts() {
        return computed.doubts();
    }

    /**
     * {@return for {@link Verdict#OVER}, the id of the one part without which the others agree with the figure, if there is one}
     */
    public Optional<String> leftOut() {
        return computed.leftOut();
    }

    /**
     * {@return the amount that would fit in place of a figure that does not, if one follows from the other figures}
     */
    public Optional<Money> fitting() {
        return computed.fitting();
    }

    /**
     * {@return for {@link Basis#IMPLIED_RATE}, the rates that were compared}
     */
    public Optional<ImpliedRates> impliedRates() {
        return computed.rates();
    }

    /**
     * A figure with what it speaks of, such as {@code 알마티 상담 128건}.
     *
     * @param figure a published figure
     * @param locale the readers' locale
     * @return in English for English readers, else in Korean; the number as printed if that is recorded
     */
    public static String label(PublishedFigure figure, Locale locale) {
        return new ReconciliationText(locale).figure(figure);
    }

    /**
     * The figure with what it speaks of, as {@link #label(PublishedFigure, Locale)} has it.
     *
     * @param locale the readers' locale
     * @return in English for English readers, else in Korean; the number as printed if that is recorded
     */
    public String label(Locale locale) {
        return label(figure, locale);
    }

    /**
     * What the verdict rests on, clause by clause: first the basis and what it comes to, then the difference and the reasons.
     *
     * @param locale the readers' locale
     * @return at least one clause, in English for English readers, else in Korean
     */
    public List<String> clauses(Locale locale) {
        return new ReconciliationText(locale).clauses(this);
    }

    /**
     * The basis, what it comes to, and why: the {@link #clauses(Locale)} as one text.
     *
     * @param locale the readers' locale
     * @return in English for English readers, else in Korean
     */
    public String text(Locale locale) {
        return new ReconciliationText(locale).of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reconciliation one
                && figure.equals(one.figure)
                && basis == one.basis
                && judgement.equals(one.judgement)
                && computed.equals(one.computed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(figure, basis, judgement, computed);
    }

    /**
     * {@return verdict, figure, basis and text in English, for logs and tests}
     */
    @Override
    public String toString() {
        return verdict() + " " + figure.id() + ": " + text(Locale.ENGLISH);
    }
}
