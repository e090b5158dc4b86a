package io.github.trademission.audit;

import static io.github.trademission.reconcile.Published.dollars;
import static io.github.trademission.reconcile.Published.mission;
import static io.github.trademission.reconcile.Published.statistic;
import static io.github.trademission.reconcile.Published.stop;
import static io.github.trademission.reconcile.Published.tenThousands;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.model.FigureStatistic;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.model.Source;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureCheckTest {
    private static List<Finding> findings(PublishedFigure... figures) {
        return Audit.of(mission().publishedFigures(List.of(figures)).build()).findings();
    }

    private static PublishedFigure of(FigureSubject subject, String id, String amount) {
        return PublishedFigure.builder()
                .id(id)
                .subject(subject)
                .amount(Amounts.of(amount, "USD"))
                .build();
    }

    @Test
    void anAmountThatIsNotWhatItsTextSays() {
        assertThat(findings(tenThousands("f", 3_234).text("3,324만 달러").build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.PUBLISHED_AMOUNT_NOT_AS_PRINTED);
                    assertThat(finding.path()).isEqualTo("publishedFigures[0]");
                    assertThat(finding.text(Locale.KOREAN)).contains("3,324만 달러", "3,234만 달러");
                });
    }

    @Test
    void aTextMayLeadWithTheOtherCurrency() {
        PublishedFigure.Builder figure = tenThousands("f", 1_477).equivalent(Amounts.of("18000000000", "KRW"));
        assertThat(findings(figure.text("약 180억원(1477만 달러)").build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,234만 달러", "3,234만 달러 상당", "32,340천불", "3,234만", "상담액은 3,324만 달러였다"})
    void aTextThatSaysTheAmountOrMoreThanAnAmountIsNoFinding(String text) {
        assertThat(findings(tenThousands("f", 3_234).text(text).build())).isEmpty();
    }

    @Test
    void oneAmountToldAsMemorandaAndContracts() {
        assertThat(findings(
                        of(FigureSubject.MOU, "mou", "707623000"), of(FigureSubject.CONTRACT, "contract", "707623000")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.PUBLISHED_TOLD_AS_TWO_KINDS);
                    assertThat(finding.path()).isEqualTo("publishedFigures[1]");
                });
        assertThat(findings(of(FigureSubject.MOU, "mou", "707623000"), of(FigureSubject.CONTRACT, "contract", "1")))
                .isEmpty();
    }

    @Test
    void aMaximumAboveItsTotal() {
        assertThat(findings(
                        tenThousands("total", 100).build(),
                        statistic("best", FigureStatistic.MAXIMUM, 250).build()))
                .extracting(Finding::code)
                .containsExactly(FindingCode.PUBLISHED_MAXIMUM_ABOVE_TOTAL);
        assertThat(findings(
                        tenThousands("total", 250).build(),
                        statistic("best", FigureStatistic.MAXIMUM, 250).build()))
                .isEmpty();
    }

    @Test
    void twoSourcesThatDisagree() {
        PublishedFigure one = tenThousands("one", 100).source(Source.of("보도자료")).build();
        PublishedFigure other =
                tenThousands("other", 102).source(Source.of("결과보고")).build();
        PublishedFigure near =
                tenThousands("near", 101).source(Source.of("결과보고")).build();

        assertThat(findings(one, other)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.PUBLISHED_FIGURES_DISAGREE);
            assertThat(finding.path()).isEqualTo("publishedFigures[1]");
        });
        assertThat(findings(one, near)).isEmpty();
    }

    @Test
    void aTotalWithoutOneOfItsParts() {
        Stop a = stop("a");
        Stop b = stop("b");
        List<Finding> found = Audit.of(mission()
                        .addStops(a, b)
                        .addPublishedFigure(tenThousands("total", 100).build())
                        .addPublishedFigure(tenThousands("a", 100).stop(a).build())
                        .addPublishedFigure(tenThousands("b", 50).stop(b).build())
                        .build())
                .findings();

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.PUBLISHED_TOTAL_LEAVES_OUT_PART);
            assertThat(finding.text(Locale.ENGLISH)).contains("without b they agree");
        });
    }

    @Test
    void figuresOfOtherCurrenciesAreNotCompared() {
        assertThat(findings(
                        dollars("usd", "100").build(),
                        PublishedFigure.builder()
                                .id("krw")
                                .subject(FigureSubject.CONSULTATION)
                                .amount(Amounts.of(BigDecimal.valueOf(130_000), "KRW"))
                                .build()))
                .isEmpty();
    }
}
