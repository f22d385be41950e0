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
import java.util.stream.DoubleStream;

/** The shores of the land, from the table that ships; where its data come from stands in its head. */
final class Shores {
    private static final String TABLE = "shores.txt";
    private static final Pattern BETWEEN = Pattern.compile("[ ,]");
    private static final List<double[]> RINGS = read();

    private Shores() {}

    /** @return what of the rings lies in this part of the globe, cut at its edges (Sutherland and Hodgman, 1974) */
    static List<double[]> within(double west, double south, double east, double north) {
        return RINGS.stream()
                .map(ring -> cut(ring, 0, 1, west))
                .map(ring -> cut(ring, 0, -1, -east))
                .map(ring -> cut(ring, 1, 1, south))
                .map(ring -> cut(ring, 1, -1, -north))
                .filter(ring -> ring.length > 0)
                .toList();
    }

    /**
     * @param axis 0 for degrees east, 1 for degrees north
     * @param sign 1 where what lies beyond the edge stays, -1 where what lies before it does
     * @param edge multiplied by the sign
     */
    private static double[] cut(double[] ring, int axis, int sign, double edge) {
        DoubleStream.Builder kept = DoubleStream.builder();
        for (int at = 0; at < ring.length; at += 2) {
            int before = (at + ring.length - 2) % ring.length;
            double here = sign * ring[at + axis] - edge;
            double there = sign * ring[before + axis] - edge;
            if (here >= 0 != there >= 0) {
                double share = there / (there - here);
                kept.add(ring[before] + share * (ring[at] - ring[before]));
                kept.add(ring[before + 1] + share * (ring[at + 1] - ring[before + 1]));
            }
            if (here >= 0) {
                kept.add(ring[at]).add(ring[at + 1]);
            }
        }
        return kept.build().toArray();
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
