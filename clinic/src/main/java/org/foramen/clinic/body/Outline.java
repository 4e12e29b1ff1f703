package org.foramen.clinic.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.foramen.chart.BodyPart;
import org.foramen.chart.Side;
import org.foramen.chart.Zone;

/**
 * The drawing of a body from the front or from behind: our own, one polygon a zone. Half of it stands in {@code body.csv},
 * the other half is its mirror. From the front the person's left lies on the right of the picture, as when somebody stands
 * before you.
 *
 * @param view from where it is seen
 * @param shapes the polygon of each zone
 */
public record Outline(BodyPart.View view, List<Shape> shapes) {
    /** How wide and how high a picture is, in its own units. */
    public static final int WIDTH = 180;

    /** How high a picture is, in its own units. */
    public static final int HEIGHT = 472;

    private static final double MIDLINE = WIDTH / 2.0;
    private static final Map<BodyPart, String> HALVES = halves();
    private static final List<Outline> BOTH = List.of(of(BodyPart.View.FRONT), of(BodyPart.View.BACK));

    public Outline {
        shapes = List.copyOf(shapes);
    }

    /** The polygon of a zone, its points as SVG writes them. */
    public record Shape(Zone zone, String points) {}

    /** The body from the front and from behind. */
    public static List<Outline> both() {
        return BOTH;
    }

    private static Outline of(BodyPart.View view) {
        List<Shape> shapes = new ArrayList<>();
        for (BodyPart part : BodyPart.values()) {
            if (part.view() == view) {
                shapes.add(shape(part, Side.RIGHT));
                shapes.add(shape(part, Side.LEFT));
            }
        }
        return new Outline(view, shapes);
    }

    private static Shape shape(BodyPart part, Side side) {
        int away = (part.view() == BodyPart.View.FRONT) == (side == Side.LEFT) ? 1 : -1;
        String half = Objects.requireNonNull(HALVES.get(part), part.word());
        return new Shape(
                Zone.of(part, side),
                Arrays.stream(half.split(" ")).map(point -> placed(point, away)).collect(Collectors.joining(" ")));
    }

    private static String placed(String point, int away) {
        int comma = point.indexOf(',');
        double x = MIDLINE + away * Double.parseDouble(point.substring(0, comma));
        return String.format(Locale.ROOT, "%.1f", x) + point.substring(comma);
    }

    private static Map<BodyPart, String> halves() {
        Map<BodyPart, String> halves = new EnumMap<>(BodyPart.class);
        var in = Objects.requireNonNull(Outline.class.getResourceAsStream("/org/foramen/clinic/body/body.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] row = line.split(";", 2);
                halves.put(BodyPart.valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_')), row[1]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return halves;
    }
}
