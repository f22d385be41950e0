package ua.zvit.web.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ua.zvit.events.values.KnownTown;
import ua.zvit.web.events.EventMapView.Place;
import ua.zvit.web.shared.SvgPen;

/**
 * Draws places on a plain map: degrees as they are, east-west shortened as in the middle of what is shown (plate carrée), with
 * a net of meridians and parallels and the shores of the land. A place is a disc whose area tells how many events there were.
 */
final class EventMap {
    private static final double WIDTH = 960;
    private static final double MOST_HEIGHT = 720;
    private static final double MARGIN = 0.12;
    private static final double NARROWEST = 8;
    private static final double SMALLEST = 5;
    private static final double LARGEST = 26;
    private static final double LETTER = 7.6;
    private static final double LINE = 16;
    private static final List<Double> STEPS = List.of(1.0, 2.0, 5.0, 10.0, 20.0, 30.0);
    private static final int LINES = 8;

    private final List<Place> places;
    private final double west;
    private final double north;
    private final double scale;
    private final double squeeze;
    private final double height;
    private final double width;
    private final SvgPen pen = new SvgPen();
    private final List<double[]> taken = new ArrayList<>();

    EventMap(List<Place> places) {
        this.places = places.stream()
                .sorted(Comparator.comparingLong(Place::events).reversed())
                .toList();
        double[] box = box();
        this.squeeze = Math.cos(Math.toRadians((box[1] + box[3]) / 2));
        this.west = box[0];
        this.north = box[3];
        double wide = WIDTH / ((box[2] - box[0]) * squeeze);
        this.scale = Math.min(wide, MOST_HEIGHT / (box[3] - box[1]));
        this.height = (box[3] - box[1]) * scale;
        this.width = (box[2] - box[0]) * squeeze * scale;
    }

    /** @return west, south, east, north of all places with a margin, and no less than a part of a country */
    private double[] box() {
        double[] box = {180, 90, -180, -90};
        for (Place place : places) {
            KnownTown town = place.town();
            box[0] = Math.min(box[0], town.longitude());
            box[1] = Math.min(box[1], town.latitude());
            box[2] = Math.max(box[2], town.longitude());
            box[3] = Math.max(box[3], town.latitude());
        }
        double across = Math.max(NARROWEST, box[2] - box[0]);
        double up = Math.max(NARROWEST / 2, box[3] - box[1]);
        double middleAcross = (box[0] + box[2]) / 2;
        double middleUp = (box[1] + box[3]) / 2;
        double half = 0.5 + MARGIN;
        return new double[] {
            Math.max(-180, middleAcross - across * half),
            Math.max(-85, middleUp - up * half),
            Math.min(180, middleAcross + across * half),
            Math.min(85, middleUp + up * half)
        };
    }

    /** @param title for who does not see it; the table beside it tells all */
    String draw(String title) {
        pen.open(
                "svg",
                "viewBox",
                "0 0 " + SvgPen.told(width) + " " + SvgPen.told(height),
                "role",
                "img",
                "class",
                "map");
        pen.open("title").words(title).shut();
        shores();
        net();
        places.forEach(this::disc);
        places.forEach(this::name);
        return pen.shut().svg();
    }

    /** All rings in one shape: a sea within the land is left open. */
    private void shores() {
        StringBuilder path = new StringBuilder();
        Shores.within(west, north - height / scale, west + width / (scale * squeeze), north)
                .forEach(ring -> {
                    for (int at = 0; at < ring.length; at += 2) {
                        path.append(at == 0 ? 'M' : 'L')
                                .append(SvgPen.told(x(ring[at])))
                                .append(' ')
                                .append(SvgPen.told(y(ring[at + 1])));
                    }
                    path.append('Z');
                });
        pen.draw("path", "d", path.toString(), "class", "land", "fill-rule", "evenodd");
    }

    private void net() {
        double across = width / (scale * squeeze);
        double step = STEPS.stream()
                .filter(each -> across / each <= LINES)
                .findFirst()
                .orElse(60.0);
        for (double east = Math.ceil(west / step) * step; east < west + across; east += step) {
            pen.draw("line", "x1", x(east), "y1", 0.0, "x2", x(east), "y2", height, "class", "net");
        }
        for (double up = Math.floor(north / step) * step; up > north - height / scale; up -= step) {
            pen.draw("line", "x1", 0.0, "y1", y(up), "x2", width, "y2", y(up), "class", "net");
        }
    }

    private void disc(Place place) {
        double radius = radius(place);
        double x = x(place.town().longitude());
        double y = y(place.town().latitude());
        taken.add(new double[] {x - radius, y - radius, x + radius, y + radius});
        pen.open("circle", "cx", x, "cy", y, "r", radius, "class", "place");
        pen.open("title").words(place.name() + ": " + place.events()).shut();
        pen.shut();
    }

    private double radius(Place place) {
        double most = places.get(0).events();
        return Math.max(SMALLEST, LARGEST * Math.sqrt(place.events() / Math.max(most, LINES)));
    }

    /** A name stands right of its disc, else left or below; where there is no room it is left to the table. */
    private void name(Place place) {
        String words = place.name().split(",")[0] + (place.events() > 1 ? " " + place.events() : "");
        double length = words.length() * LETTER;
        double gap = radius(place) + 4;
        double x = x(place.town().longitude());
        double y = y(place.town().latitude()) + 5;
        List<double[]> ways = List.of(
                new double[] {x + gap, y},
                new double[] {x - gap - length, y},
                new double[] {x - length / 2, y + gap + 7},
                new double[] {x - length / 2, y - gap - 4});
        for (double[] way : ways) {
            double[] room = {way[0], way[1] - LINE + 3, way[0] + length, way[1] + 3};
            boolean inside = room[0] >= 0 && room[1] >= 0 && room[2] <= width && room[3] <= height;
            if (inside && taken.stream().noneMatch(other -> meet(room, other))) {
                taken.add(room);
                pen.open("text", "x", way[0], "y", way[1]).words(words).shut();
                return;
            }
        }
    }

    private static boolean meet(double[] one, double[] other) {
        return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
    }

    private double x(double longitude) {
        return (longitude - west) * squeeze * scale;
    }

    private double y(double latitude) {
        return (north - latitude) * scale;
    }
}
