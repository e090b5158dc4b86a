package io.github.trademission.audit;

import io.github.trademission.model.Mission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a company is recorded twice: under one registration number, or under spellings of one name. */
final class CompanyCheck {
    private final Mission mission;
    private final Map<String, PlacedCompany> byNumber = new HashMap<>();
    private final Map<String, Namesakes> byName = new HashMap<>();

    private CompanyCheck(Mission mission) {
        this.mission = mission;
    }

    static Stream<Finding> findings(PlacedRows rows) {
        CompanyCheck check = new CompanyCheck(rows.mission());
        List<Finding> found = PlacedCompany.of(rows.mission()).stream()
                .flatMap(company -> check.compare(company).stream())
                .toList();
        return found.stream();
    }

    /** Compares a company with those before it; one registration number tells more than one name. */
    private Optional<Finding> compare(PlacedCompany company) {
        Optional<PlacedCompany> sameNumber = company.registrationDigits()
                .flatMap(number -> Optional.ofNullable(byNumber.putIfAbsent(number, company)));
        Optional<PlacedCompany> sameName = byName.computeIfAbsent(
                        CompanyName.bare(company.company().name()), unseen -> new Namesakes())
                .add(company);
        if (sameNumber.isPresent()) {
            return Optional.of(company.finding(
                    mission,
                    FindingCode.REGISTRATION_NUMBER_TWICE,
                    ".registrationNumber",
                    sameNumber.get().company(),
                    company.company()));
        }
        return sameName.map(other ->
                company.finding(mission, FindingCode.COMPANY_TWICE, ".name", other.company(), company.company()));
    }

    /** Companies of one name. Two with different registration numbers are two companies. */
    private static final class Namesakes {
        private Optional<PlacedCompany> first = Optional.empty();
        private Optional<PlacedCompany> firstUnnumbered = Optional.empty();

        /** Adds a company and returns the one before it that it may be. */
        Optional<PlacedCompany> add(PlacedCompany company) {
            boolean numbered = company.registrationDigits().isPresent();
            Optional<PlacedCompany> same = numbered ? firstUnnumbered : first;
            first = first.or(() -> Optional.of(company));
            if (!numbered) {
                firstUnnumbered = firstUnnumbered.or(() -> Optional.of(company));
            }
            return same;
        }
    }
}
