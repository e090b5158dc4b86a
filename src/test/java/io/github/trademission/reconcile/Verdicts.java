package io.github.trademission.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.audit.Audit;
import io.github.trademission.json.MissionJson;
import io.github.trademission.model.Mission;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tables of verdicts, and the missions that they are of. */
final class Verdicts {
    private static final Path FOLDER = Path.of("src/test/resources/missions");

    private Verdicts() {}

    static Mission read(String file) {
        return read(FOLDER.resolve(file));
    }

    static Mission read(Path file) {
        try {
            return MissionJson.read(file);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    /**
     * Asserts every reconciliation of a mission and no other, in the order of its figures.
     *
     * @param mission the mission
     * @param table a line for each: figure, basis, verdict, difference
     */
    static void assertVerdicts(Mission mission, String table) {
        assertThat(Reconciler.of(mission).reconciliations())
                .extracting(one -> String.join(
                        " ",
                        one.figure().id(),
                        one.basis().toString(),
                        one.verdict().toString(),
                        one.difference().stripTrailingZeros().toPlainString()))
                .containsExactlyElementsOf(rows(table));
    }

    private static List<String> rows(String table) {
        return table.lines()
                .map(line -> String.join(" ", List.of(line.trim().split("[\\s|]+"))))
                .toList();
    }

    static Reconciliation reconciliation(Mission mission, String figure, Basis basis) {
        List<Reconciliation> found = Reconciler.of(mission).reconciliations().stream()
                .filter(one -> one.figure().id().equals(figure) && one.basis() == basis)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    static String korean(Mission mission, String figure, Basis basis) {
        return reconciliation(mission, figure, basis).text(Locale.KOREAN);
    }

    /** The findings about published figures, each as its code and the figure that it is at. */
    static Stream<String> findings(Mission mission) {
        return Audit.of(mission).findings().stream()
                .filter(finding -> finding.code().toString().startsWith("PUBLISHED_"))
                .map(finding -> finding.code() + " " + figureAt(mission, finding.path()));
    }

    private static String figureAt(Mission mission, String path) {
        int position = Integer.parseInt(path.replaceAll("\\D", ""));
        return mission.publishedFigures().get(position).id();
    }
}
