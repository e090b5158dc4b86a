package io.github.trademission.bench.growth;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Draws lines as SVG, both axes logarithmic, one panel beside the other: what takes the same time a row is a flat line. */
final class LogLogChart {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 300;
    private static final int LEFT = 50;
    private static final int TOP = 30;
    private static final int LEGEND = 14;
    private static final List<String> COLOURS =
            List.of("#0b6fb8", "#d1495b", "#2e8b57", "#8a5fbf", "#e08e0b", "#555555", "#17a2a2", "#a0522d");

    private LogLogChart() {}

    static String svg(List<Line> lines) {
        StringBuilder panels = new StringBuilder();
        int shown = 0;
        int mostLines = 0;
        for (Line.Panel panel : Line.Panel.values()) {
            List<Line> some = lines.stream()
                    .filter(line -> line.panel() == panel && !line.points().isEmpty())
                    .toList();
            if (!some.isEmpty()) {
                panels.append("<g transform=\"translate(%d,0)\">%n".formatted(shown * (LEFT + WIDTH + 20)))
                        .append(panel(panel, some))
                        .append("</g>\n");
                shown++;
                mostLines = Math.max(mostLines, some.size());
            }
        }
        int width = shown * (LEFT + WIDTH + 20);
        int height = TOP + HEIGHT + 50 + mostLines * LEGEND;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="11">
                <rect width="%d" height="%d" fill="white"/>
                %s</svg>
                """.formatted(width, height, width, height, panels);
    }

    private static String panel(Line.Panel panel, List<Line> lines) {
        Axis across = Axis.of(
                lines.stream().flatMap(line -> line.points().keySet().stream()).map(Integer::doubleValue));
        Axis up = Axis.of(lines.stream().flatMap(line -> line.points().values().stream()));
        StringBuilder drawn =
                new StringBuilder("<text x=\"%d\" y=\"18\" font-weight=\"bold\">%s, by number of %s</text>%n"
                        .formatted(LEFT, panel.unit(), panel.of()));
        for (int power = across.first; power <= across.last; power++) {
            double x = LEFT + across.share(Math.pow(10, power)) * WIDTH;
            drawn.append(grid(x, TOP, x, TOP + HEIGHT)).append(text(x, TOP + HEIGHT + 15, "middle", power(power)));
        }
        for (int power = up.first; power <= up.last; power++) {
            double y = TOP + (1 - up.share(Math.pow(10, power))) * HEIGHT;
            drawn.append(grid(LEFT, y, LEFT + WIDTH, y)).append(text(LEFT - 5, y + 4, "end", power(power)));
        }
        for (int i = 0; i < lines.size(); i++) {
            String colour = COLOURS.get(i % COLOURS.size());
            StringBuilder points = new StringBuilder();
            for (Map.Entry<Integer, Double> point : lines.get(i).points().entrySet()) {
                double x = LEFT + across.share(point.getKey()) * WIDTH;
                double y = TOP + (1 - up.share(point.getValue())) * HEIGHT;
                points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
                drawn.append(String.format(
                        Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\" fill=\"%s\"/>%n", x, y, colour));
            }
            int y = TOP + HEIGHT + 36 + i * LEGEND;
            drawn.append("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>%n"
                            .formatted(points.toString().strip(), colour))
                    .append("<rect x=\"%d\" y=\"%d\" width=\"14\" height=\"3\" fill=\"%s\"/>%n"
                            .formatted(LEFT, y - 5, colour))
                    .append(text(LEFT + 20, y, "start", lines.get(i).name()));
        }
        return drawn.toString();
    }

    private static String grid(double fromX, double fromY, double toX, double toY) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#dddddd\"/>%n",
                fromX,
                fromY,
                toX,
                toY);
    }

    private static String text(double x, double y, String anchor, String text) {
        return String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text);
    }

    private static String power(int power) {
        return power >= 0 && power <= 3
                ? String.format(Locale.ROOT, "%.0f", Math.pow(10, power))
                : "10" + (power < 0 ? "⁻" : "") + "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Math.abs(power));
    }

    /** Whole powers of ten around all numbers. */
    private record Axis(int first, int last) {
        static Axis of(Stream<Double> numbers) {
            double[] logs = numbers.mapToDouble(Math::log10).sorted().toArray();
            int first = (int) Math.floor(logs[0]);
            return new Axis(first, Math.max(first + 1, (int) Math.ceil(logs[logs.length - 1])));
        }

        double share(double number) {
            return (Math.log10(number) - first) / (last - first);
        }
    }
}
