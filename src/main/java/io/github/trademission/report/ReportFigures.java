package io.github.trademission.report;

import static io.github.trademission.model.OutcomeKind.CONSULTATION;
import static io.github.trademission.model.OutcomeKind.CONTRACT;
import static io.github.trademission.model.OutcomeKind.JOINT_BID;
import static io.github.trademission.model.OutcomeKind.MOU;
import static io.github.trademission.model.OutcomeKind.PROSPECT;
import static io.github.trademission.report.Audience.PEOPLE;
import static io.github.trademission.report.Audience.PROGRAMS;
import static io.github.trademission.report.FigureGroup.forEach;
import static io.github.trademission.report.FigureGroup.once;
import static io.github.trademission.report.ReportFigure.figure;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.MissionMeasure;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Summary;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The figures of a report, as an audience is shown them. What figures there are is one list for all formats, here: a new figure
 * is one entry, with its names, how it is computed and, if not everybody is always shown it, who is and when. Not thread-safe.
 *
 * <pre>{@code
 * ReportFigures.of(ResultsReport.of(results).subject(), Audience.PEOPLE).ratios().get(0).nameIn(Locale.KOREAN)   // 계약 / 상담, 건수 기준
 * }</pre>
 */
public final class ReportFigures {
    private static final ReportFigure<Ratio> VALUE_PER_COMPANY = figure(
            "valuePerCompany",
            "기업당 상담 금액 ({currency})",
            "consultation value per company ({currency})",
            of -> of.ratios().valuePerCompany(CONSULTATION, of.currency()));

    /** Who took part in all missions together. */
    private static final List<FigureGroup<CountRange>> PARTICIPATION = List.of(
            once(figure(
                            "distinctCompanies",
                            "참가기업: {value}개사",
                            "Companies: {value}",
                            of -> of.companies().distinctCompanies())
                    .when(FigureScope::isOfSeveralMissions)
                    .onlyFor(PEOPLE)),
            once(figure(
                            "participations",
                            "연 참가 {value}회",
                            "{value} participations",
                            of -> of.companies().participations())
                    .when(FigureScope::isOfSeveralMissions)
                    .onlyFor(PEOPLE)));

    /** Kinds that reports add up, each deal once. */
    private static final List<FigureGroup<Figure>> TOGETHER = List.of(once(figure(
                    "memorandaAndJointBids",
                    "양해각서 + 공동수주",
                    "memorandum + joint bid",
                    of -> of.get(MissionMeasure.together(MOU, JOINT_BID)))
            .when(of -> of.has(MOU) && of.has(JOINT_BID))));

    /** Each deal at its furthest stage. */
    private static final List<FigureGroup<Figure>> PIPELINE = List.of(
            forEach(
                    FigureScope.kinds(),
                    List.of(
                            figure(
                                            "gross",
                                            "{kind} (총실적)",
                                            "{kind} (gross)",
                                            of -> of.summary().figure(of.kind()))
                                    .onlyFor(PROGRAMS),
                            figure("net", "{kind}", "{kind}", of -> of.get(MissionMeasure.net(of.kind()))),
                            figure(
                                    "lost",
                                    "{kind} (무산)",
                                    "{kind} (lost)",
                                    of -> of.get(MissionMeasure.lost(of.kind()))))),
            once(figure("realised", "수출이행", "realised exports", of -> of.get(MissionMeasure.realised()))));

    /** Ratios and averages. */
    private static final List<FigureGroup<Ratio>> RATIOS = List.of(
            once(figure(
                            "conversionByCount",
                            "계약 / 상담, 건수 기준",
                            "contract / consultation, by count",
                            of -> of.ratios().conversionByCount(CONSULTATION, CONTRACT))
                    .when(PEOPLE, of -> of.has(CONTRACT))),
            forEach(
                    FigureScope.currenciesOf(CONSULTATION, CONTRACT),
                    List.of(
                            figure(
                                            "conversionByValue",
                                            "계약 / 상담, 금액 기준 ({currency})",
                                            "contract / consultation, by value ({currency})",
                                            of -> of.ratios().conversionByValue(of.currency(), CONSULTATION, CONTRACT))
                                    .when(PEOPLE, of -> of.has(CONTRACT)),
                            VALUE_PER_COMPANY.onlyFor(PROGRAMS))),
            forEach(
                    FigureScope.currenciesOf(CONTRACT),
                    List.of(figure(
                            "valuePerDeal",
                            "건당 평균 계약 금액 ({currency})",
                            "Average contract value per deal ({currency})",
                            of -> of.ratios().valuePerDeal(CONTRACT, of.currency())))),
            forEach(FigureScope.currenciesOf(CONSULTATION), List.of(VALUE_PER_COMPANY.onlyFor(PEOPLE))),
            once(figure(
                    "dealsPerCompany",
                    "기업당 상담 건수",
                    "consultation deals per company",
                    of -> of.ratios().dealsPerCompany(CONSULTATION))),
            once(figure(
                            "successRate",
                            "성사율",
                            "companies with a contract / companies",
                            of -> of.companies().successRate(CONTRACT))
                    .onlyFor(PROGRAMS)),
            forEach(
                    FigureScope.stops().andThen(stops -> stops.flatMap(FigureScope.currenciesOf(CONSULTATION))),
                    List.of(
                            figure(
                                            "stopConversionByValue",
                                            "{stop}: (양해각서 + 계약) / 상담, 금액 기준 ({currency})",
                                            "{stop}: (memorandum + contract) / consultation, by value ({currency})",
                                            of -> of.ratios()
                                                    .conversionByValue(of.currency(), CONSULTATION, MOU, CONTRACT))
                                    .when(of -> of.has(MOU) || of.has(CONTRACT))
                                    .onlyFor(PEOPLE),
                            figure(
                                            "stopProspectsByValue",
                                            "{stop}: 계약추진 / 상담, 금액 기준 ({currency})",
                                            "{stop}: expected contract / consultation, by value ({currency})",
                                            of -> of.ratios().conversionByValue(of.currency(), CONSULTATION, PROSPECT))
                                    .when(of -> of.has(PROSPECT))
                                    .onlyFor(PEOPLE))));

    private final FigureScope all;
    private final Audience audience;

    private ReportFigures(FigureScope all, Audience audience) {
        this.all = all;
        this.audience = audience;
    }

    /**
     * The figures of a report that an audience is shown.
     *
     * @param report what the report is about
     * @param audience the audience
     * @return its figures
     */
    public static ReportFigures of(ReportSubject report, Audience audience) {
        return new ReportFigures(FigureScope.of(report.missions()), audience);
    }

    /** The list itself, whoever is shown what. */
    static List<ReportFigure<?>> list() {
        return Stream.of(PARTICIPATION, TOGETHER, PIPELINE, RATIOS)
                .flatMap(List::stream)
                .<ReportFigure<?>>flatMap(group -> group.figures().stream())
                .toList();
    }

    /** What the figures that an audience may be shown ask of missions. */
    static Set<MissionMeasure<?>> measures(Audience audience) {
        Probe asked = new Probe();
        ReportFigures all = new ReportFigures(FigureScope.probe(asked), audience);
        all.summary();
        all.participation();
        all.together();
        all.pipeline();
        all.ratios();
        return asked.measures();
    }

    /**
     * {@return what the rows of each kind add up to}
     */
    public Summary summary() {
        return all.summary();
    }

    /**
     * {@return who took part in all missions together; in the names {@code {value}} stands for the number}
     */
    public List<FigureLine<CountRange>> participation() {
        return lines(PARTICIPATION);
    }

    /**
     * {@return the deals of several kinds together, each once}
     */
    public List<FigureLine<Figure>> together() {
        return lines(TOGETHER);
    }

    /**
     * {@return each deal at its furthest stage, kind by kind, then what is about all of them}
     */
    public List<FigureLine<Figure>> pipeline() {
        return lines(PIPELINE);
    }

    /**
     * {@return ratios and averages; also absent ones, which have no value but say why}
     */
    public List<FigureLine<Ratio>> ratios() {
        return lines(RATIOS);
    }

    /**
     * {@return for whom they are, for logs and tests}
     */
    @Override
    public String toString() {
        return "ReportFigures[audience=" + audience + "]";
    }

    /** What a measure of the missions comes to. */
    <T> T get(MissionMeasure<T> measure) {
        return all.get(measure);
    }

    private <T> List<FigureLine<T>> lines(List<FigureGroup<T>> groups) {
        return groups.stream().flatMap(group -> group.lines(all, audience)).toList();
    }
}
