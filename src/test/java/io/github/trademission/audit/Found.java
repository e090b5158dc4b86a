package io.github.trademission.audit;

import static io.github.trademission.ModelFixture.furnished;

import io.github.trademission.model.Buyer;
import io.github.trademission.model.Mission;
import io.github.trademission.money.Amounts;
import java.time.LocalDate;
import java.util.List;
import org.javamoney.moneta.Money;

/** What an audit finds of one code: the paths, to be compared with those expected. */
final class Found {
    static final Buyer BUYER = Buyer.builder().id("buyer").build();
    static final Buyer OTHER_BUYER = Buyer.builder().id("other-buyer").build();

    private Found() {}

    /** The mission that tests start from, with two buyers. */
    static Mission.Builder mission() {
        return furnished().addBuyers(BUYER, OTHER_BUYER);
    }

    static List<String> paths(FindingCode code, Mission.Builder mission) {
        return paths(code, Audit.of(mission.build()));
    }

    static List<String> paths(FindingCode code, Mission.Builder mission, String day) {
        return paths(code, Audit.of(mission.build(), LocalDate.parse(day)));
    }

    private static List<String> paths(FindingCode code, Audit audit) {
        return audit.findings().stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::path)
                .toList();
    }

    static Money usd(long amount) {
        return Amounts.of(amount, "USD");
    }

    static Money krw(long amount) {
        return Amounts.of(amount, "KRW");
    }
}
