package io.github.trademission.audit;

import io.github.trademission.model.Delegation;
import io.github.trademission.model.IndustrySize;
import io.github.trademission.model.Mission;
import java.util.stream.Stream;

/** Whether the stated sizes of a delegation fit each other and the companies named. */
final class DelegationCheck {
    private DelegationCheck() {}

    static Stream<Finding> findings(Mission mission) {
        Delegation delegation = mission.delegation();
        int named = delegation.companies().size();
        int perIndustry = delegation.industrySizes().stream()
                .mapToInt(IndustrySize::companies)
                .sum();
        if (delegation.statedSize().isEmpty()) {
            return Stream.empty();
        }
        int stated = delegation.statedSize().getAsInt();
        boolean industriesDiffer = !delegation.industrySizes().isEmpty() && perIndustry != stated;
        return named > stated || industriesDiffer
                ? Stream.of(new Finding(
                        FindingCode.DELEGATION_SIZE_DIFFERS,
                        mission.id(),
                        "delegation.statedSize",
                        stated,
                        named,
                        perIndustry))
                : Stream.empty();
    }
}
