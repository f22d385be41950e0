package ua.zvit.intake.format.pdf;

import java.util.ArrayList;
import java.util.List;

/** What many lines have in common: which touch, at which places they stand, whether one goes through a point. */
final class PdfRulings {
    private static final double NEAR = 3;

    private PdfRulings() {}

    static List<List<PdfRuling>> groups(List<PdfRuling> rulings) {
        int[] group = new int[rulings.size()];
        for (int index = 0; index < group.length; index++) {
            group[index] = index;
        }
        for (int one = 0; one < group.length; one++) {
            for (int other = one + 1; other < group.length; other++) {
                if (touch(rulings.get(one), rulings.get(other))) {
                    unite(group, one, other);
                }
            }
        }
        List<List<PdfRuling>> groups = new ArrayList<>();
        List<Integer> roots = new ArrayList<>();
        for (int index = 0; index < group.length; index++) {
            int root = root(group, index);
            if (!roots.contains(root)) {
                roots.add(root);
                groups.add(new ArrayList<>());
            }
            groups.get(roots.indexOf(root)).add(rulings.get(index));
        }
        return groups;
    }

    private static int root(int[] group, int index) {
        int root = index;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private static void unite(int[] group, int one, int other) {
        group[root(group, other)] = root(group, one);
    }

    private static boolean touch(PdfRuling one, PdfRuling other) {
        if (one.along() == other.along()) {
            return Math.abs(one.at() - other.at()) < NEAR
                    && one.from() <= other.to() + NEAR
                    && other.from() <= one.to() + NEAR;
        }
        return one.at() >= other.from() - NEAR
                && one.at() <= other.to() + NEAR
                && other.at() >= one.from() - NEAR
                && other.at() <= one.to() + NEAR;
    }

    static double[] places(List<PdfRuling> group, boolean along) {
        return distinct(
                group.stream()
                        .filter(ruling -> ruling.along() == along)
                        .map(PdfRuling::at)
                        .sorted()
                        .toList(),
                NEAR);
    }

    /** @param sorted places, of which those nearer than that are one */
    static double[] distinct(List<Double> sorted, double near) {
        List<Double> places = new ArrayList<>();
        for (double each : sorted) {
            if (places.isEmpty() || each - places.get(places.size() - 1) > near) {
                places.add(each);
            }
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static boolean has(List<PdfRuling> rulings, boolean along, double at, double through) {
        return rulings.stream()
                .anyMatch(ruling -> ruling.along() == along
                        && Math.abs(ruling.at() - at) <= NEAR
                        && ruling.from() - 1 <= through
                        && through <= ruling.to() + 1);
    }

    static int nearest(double[] edges, double at) {
        int nearest = 0;
        for (int index = 1; index < edges.length; index++) {
            if (Math.abs(edges[index] - at) < Math.abs(edges[nearest] - at)) {
                nearest = index;
            }
        }
        return nearest;
    }
}
