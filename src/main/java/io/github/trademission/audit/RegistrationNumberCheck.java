package io.github.trademission.audit;

import io.github.trademission.model.Mission;
import io.github.trademission.model.RegistrationNumber;
import java.util.stream.Stream;

/** Whether business registration numbers have their form and a right check digit. */
final class RegistrationNumberCheck {
    private RegistrationNumberCheck() {}

    static Stream<Finding> findings(PlacedRows rows) {
        return PlacedCompany.of(rows.mission()).stream().flatMap(company -> finding(rows.mission(), company));
    }

    private static Stream<Finding> finding(Mission mission, PlacedCompany company) {
        return company.company().registrationNumber().stream()
                .filter(number -> !RegistrationNumber.isValid(number))
                .map(number -> RegistrationNumber.isWellFormed(number)
                        ? company.finding(
                                mission,
                                FindingCode.REGISTRATION_NUMBER_CHECK_DIGIT,
                                ".registrationNumber",
                                company.company(),
                                number)
                        // Not shown: it may be a person's number that was put here by mistake.
                        : company.finding(
                                mission,
                                FindingCode.REGISTRATION_NUMBER_FORM,
                                ".registrationNumber",
                                company.company()));
    }
}
