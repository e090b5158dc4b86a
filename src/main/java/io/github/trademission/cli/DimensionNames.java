package io.github.trademission.cli;

import io.github.trademission.metrics.Dimension;
import java.util.Iterator;

/** The names of the dimensions, for the help. */
final class DimensionNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Dimension.builtIn().stream().map(Dimension::name).iterator();
    }
}
