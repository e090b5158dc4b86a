package io.github.trademission.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where two parts of a mission differ, attribute by attribute: also where their {@code equals} does not look, such as the
 * English name of a city.
 */
final class Differences {
    private final List<String> found = new ArrayList<>();
    private final boolean mayGrow;

    private Differences(boolean mayGrow) {
        this.mayGrow = mayGrow;
    }

    /** The differences of two parts, each with the attribute that was lost or changed; none if they are the same. */
    static List<String> between(Object before, Object after) {
        return between(before, after, false);
    }

    /** The same, but elements behind those that were there are no difference. */
    static List<String> lostBetween(Object before, Object after) {
        return between(before, after, true);
    }

    private static List<String> between(Object before, Object after, boolean mayGrow) {
        Differences differences = new Differences(mayGrow);
        differences.compare(Attribute.modelType(before).orElseThrow().getSimpleName(), "", before, after);
        if (!mayGrow && differences.found.isEmpty() && !before.equals(after)) {
            return List.of("not equal, though equal in every attribute: " + after);
        }
        return differences.found;
    }

    private void compare(String path, String attribute, Object before, Object after) {
        Class<?> type = Attribute.modelType(before).orElse(null);
        if (before instanceof Optional<?> one
                && after instanceof Optional<?> other
                && one.isPresent()
                && other.isPresent()) {
            compare(path, attribute, one.get(), other.get());
        } else if (before instanceof List<?> one && after instanceof List<?> other && sizesFit(one, other)) {
            for (int i = 0; i < one.size(); i++) {
                compare(path + "[" + i + "]", attribute, one.get(i), other.get(i));
            }
        } else if (type != null && type.isInstance(after)) {
            for (Attribute each : Attribute.of(type)) {
                compare(path + "." + each.name(), " (" + each + ")", each.of(before), each.of(after));
            }
        } else if (!Objects.equals(before, after)) {
            found.add(path + attribute + ": was " + before + ", became " + after);
        }
    }

    private boolean sizesFit(List<?> before, List<?> after) {
        return before.size() == after.size() || (mayGrow && before.size() < after.size());
    }
}
