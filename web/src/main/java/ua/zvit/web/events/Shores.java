package ua.zvit.web.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The shores of the land, from the table that ships; where its data come from stands in its head. */
final class Shores {
    private static final String TABLE = "shores.txt";
    private static final Pattern BETWEEN = Pattern.compile("[ ,]");
    private static final List<double[]> RINGS = read();

    private Shores() {}

    /** @return rings that lie in this part of the globe, east and north in turn */
    static List<double[]> within(double west, double south, double east, double north) {
        return RINGS.stream()
                .filter(ring -> meets(ring, west, south, east, north))
                .toList();
    }

    private static boolean meets(double[] ring, double west, double south, double east, double north) {
        double[] box = {180, 90, -180, -90};
        for (int at = 0; at < ring.length; at += 2) {
            box[0] = Math.min(box[0], ring[at]);
            box[1] = Math.min(box[1], ring[at + 1]);
            box[2] = Math.max(box[2], ring[at]);
            box[3] = Math.max(box[3], ring[at + 1]);
        }
        return box[0] <= east && west <= box[2] && box[1] <= north && south <= box[3];
    }

    private static List<double[]> read() {
        try (InputStream table = Objects.requireNonNull(Shores.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> BETWEEN.splitAsStream(line)
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
