package io.github.trademission.audit;

import io.github.trademission.model.Company;
import io.github.trademission.model.Mission;
import io.github.trademission.model.RegistrationNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A company and where it stands in the mission's document, such as {@code delegation.companies[3]}. */
record PlacedCompany(String path, Company company) {
    static List<PlacedCompany> of(Mission mission) {
        List<PlacedCompany> all = new ArrayList<>();
        add(all, "delegation.companies", mission.delegation().companies());
        add(all, "otherCompanies", mission.otherCompanies());
        return all;
    }

    private static void add(List<PlacedCompany> all, String path, List<Company> companies) {
        for (int i = 0; i < companies.size(); i++) {
            all.add(new PlacedCompany(path + "[" + i + "]", companies.get(i)));
        }
    }

    /** The digits of its registration number, if it has one of the right form. */
    Optional<String> registrationDigits() {
        return company.registrationNumber()
                .filter(RegistrationNumber::isWellFormed)
                .map(RegistrationNumber::digits);
    }

    Finding finding(Mission mission, FindingCode code, String attribute, Object... details) {
        return new Finding(code, mission.id(), path + attribute, details);
    }
}
