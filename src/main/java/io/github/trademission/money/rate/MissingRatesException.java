package io.github.trademission.money.rate;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A conversion without all the rates that it needs. It carries each of them once; the message shows the first ten. */
public final class MissingRatesException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final transient List<MissingRate> missing;

    /**
     * Reports the rates that are missing.
     *
     * @param missing the rates, at least one
     */
    public MissingRatesException(Collection<MissingRate> missing) {
        this(missing.stream().distinct().sorted(MissingRate.ORDER).toList());
    }

    private MissingRatesException(List<MissingRate> missing) {
        super(message(missing));
        this.missing = missing;
    }

    /**
     * {@return the rates that are missing, each once, ordered by currency and date}
     */
    public List<MissingRate> missing() {
        return missing;
    }

    private static String message(List<MissingRate> missing) {
        String shown = missing.stream().limit(SHOWN).map(MissingRate::toString).collect(Collectors.joining(", "));
        String more = missing.size() > SHOWN ? " and " + (missing.size() - SHOWN) + " more" : "";
        return "rates: must be known, missing are " + shown + more;
    }
}
