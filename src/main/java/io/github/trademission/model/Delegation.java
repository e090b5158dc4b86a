package io.github.trademission.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The companies and people that travel (사절단). It may state its size, in all and per industry, without naming every
 * company; the stated size counts, and a difference to the companies named is no error here. Immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract sealed class Delegation implements WithDelegation permits ImmutableDelegation {
    Delegation() {}

    /**
     * {@return the number of companies as stated (참가기업 수), if it is}
     */
    public abstract OptionalInt statedSize();

    /**
     * {@return the number of companies per industry as stated, in order}
     */
    public abstract List<IndustrySize> industrySizes();

    /**
     * {@return the companies known by name, in order}
     */
    public abstract List<Company> companies();

    /**
     * {@return the people known by name, in order}
     */
    public abstract List<Delegate> delegates();

    /**
     * How many companies travelled: the stated size, else the sum of the sizes per industry, else the number of companies
     * named; empty if nothing of that is known.
     *
     * @return the number of companies, named or not
     */
    public OptionalInt size() {
        if (statedSize().isPresent()) {
            return statedSize();
        }
        if (!industrySizes().isEmpty()) {
            return OptionalInt.of(
                    industrySizes().stream().mapToInt(IndustrySize::companies).sum());
        }
        return companies().isEmpty() ? OptionalInt.empty() : OptionalInt.of(namedCompanies());
    }

    /**
     * How many companies are known by name: two records of one {@linkplain Company#identity() identity} are one company.
     *
     * @return the number of different companies
     */
    public int namedCompanies() {
        Set<String> seen = new HashSet<>();
        int repeated = 0;
        for (Company company : companies()) {
            // Ids are unique here, so only a number can come twice.
            if (company.registrationNumber().isPresent() && !seen.add(company.identity())) {
                repeated++;
            }
        }
        return companies().size() - repeated;
    }

    /**
     * {@return the head of the delegation (단장), if known}
     */
    public Optional<Delegate> head() {
        return delegates().stream()
                .filter(delegate -> delegate.role() == DelegateRole.HEAD)
                .findFirst();
    }

    @Value.Check
    void check() {
        Breaches breaches = new Breaches().notNegative("statedSize", statedSize());
        checkIndustrySizes(breaches);
        breaches.unique("companies", companies(), Company::id);
        long heads = delegates().stream()
                .filter(delegate -> delegate.role() == DelegateRole.HEAD)
                .count();
        if (heads > 1) {
            breaches.add("delegates", "must have at most one head", heads);
        }
        breaches.check();
    }

    private void checkIndustrySizes(Breaches breaches) {
        Set<List<String>> seen = new HashSet<>();
        long sum = 0;
        for (int i = 0; i < industrySizes().size(); i++) {
            IndustrySize size = industrySizes().get(i);
            String scheme = size.industry().scheme();
            String code = size.industry().code();
            if (!seen.add(List.of(scheme, code))) {
                breaches.add("industrySizes[" + i + "].industry", "must be unique", scheme + " " + code);
            }
            sum += size.companies();
        }
        if (sum > Integer.MAX_VALUE) {
            breaches.add("industrySizes", "must add up to at most " + Integer.MAX_VALUE, sum);
        }
    }

    /**
     * {@return a builder of a delegation}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a delegation. Each attribute is set once; a collection takes any number of additions. */
    public static final class Builder extends ImmutableDelegation.Builder {
        Builder() {}
    }
}
