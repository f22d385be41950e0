package ua.zvit.web.approval.way;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.approval.values.way.ProcessPicture;
import ua.zvit.approval.values.way.ProcessPicture.Box;
import ua.zvit.approval.values.way.ProcessPicture.Flow;
import ua.zvit.approval.values.way.ProcessPicture.Kind;
import ua.zvit.approval.values.way.ProcessPicture.Lane;
import ua.zvit.approval.values.way.ProcessPicture.Node;
import ua.zvit.approval.values.way.ProcessPicture.Point;
import ua.zvit.approval.values.way.ProcessPicture.Visit;
import ua.zvit.web.shared.SvgPen;

/**
 * The process as a picture (SVG 1.1), drawn from its own diagram: where the report is has a thick frame and a filled dot,
 * where it has been a tick, and the ways it has gone are thick. Colours stand as attributes, so that the picture is whole by
 * itself; a page may lay its own over the classes.
 */
final class ProcessSvg {
    private static final double SIZE = 12;

    /** Of names beside what they name, for which diagrams leave little room. */
    private static final double LABEL = 11;

    private static final double LINE = 14;
    private static final double MARGIN = 8;
    private static final String INK = "#14181f";
    private static final String EDGE = "#7a8492";
    private static final String ACCENT = "#0b57d0";
    private static final String OK = "#12692f";
    private static final String GROUND = "#ffffff";
    private static final String NAMES = "Inter Variable, system-ui, sans-serif";

    private final ProcessPicture picture;
    private final Locale reader;
    private final Map<String, State> states;
    private final SvgPen pen = new SvgPen();

    private enum State {
        AHEAD,
        DONE,
        NOW
    }

    ProcessSvg(ProcessPicture picture, Locale reader) {
        this.picture = picture;
        this.reader = reader;
        this.states = picture.visits().stream()
                .collect(Collectors.toMap(
                        Visit::node, ProcessSvg::state, (one, other) -> one == State.NOW ? one : other));
    }

    private static State state(Visit visit) {
        return visit.to() == null ? State.NOW : visit.taken() ? State.AHEAD : State.DONE;
    }

    /** @param title what the picture shows, for whoever does not see it */
    String draw(String title) {
        List<Box> all = Stream.concat(
                        picture.lanes().stream().map(Lane::box),
                        picture.nodes().stream().map(Node::box))
                .toList();
        double left = all.stream().mapToDouble(Box::x).min().orElse(0) - MARGIN;
        double top = all.stream().mapToDouble(Box::y).min().orElse(0) - MARGIN;
        double right =
                all.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0) + MARGIN;
        double bottom =
                all.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0) + MARGIN;
        String view = Stream.of(left, top, right - left, bottom - top)
                .map(SvgPen::told)
                .collect(Collectors.joining(" "));
        pen.open("svg", "viewBox", view, "role", "img", "font-family", NAMES, "font-size", SIZE);
        pen.open("title").words(title).shut();
        picture.lanes().forEach(this::lane);
        picture.flows().stream().filter(flow -> !flow.passed()).forEach(this::flow);
        picture.flows().stream().filter(Flow::passed).forEach(this::flow);
        picture.nodes().forEach(this::node);
        return pen.shut().svg();
    }

    private void lane(Lane lane) {
        Box box = lane.box();
        pen.draw(
                "rect",
                "class",
                "lane",
                "x",
                box.x(),
                "y",
                box.y(),
                "width",
                box.width(),
                "height",
                box.height(),
                "fill",
                "none",
                "stroke",
                EDGE);
        pen.open(
                        "text",
                        "class",
                        "name",
                        "x",
                        box.x() + MARGIN,
                        "y",
                        box.y() + LINE + 2,
                        "fill",
                        INK,
                        "font-weight",
                        600)
                .words(lane.name().in(reader))
                .shut();
    }

    private void flow(Flow flow) {
        String points = flow.points().stream()
                .map(point -> SvgPen.told(point.x()) + "," + SvgPen.told(point.y()))
                .collect(Collectors.joining(" "));
        String colour = flow.passed() ? OK : EDGE;
        pen.open("g", "class", flow.passed() ? "flow passed" : "flow");
        pen.draw("polyline", "points", points, "fill", "none", "stroke", colour, "stroke-width", flow.passed() ? 3 : 1);
        arrow(flow, colour);
        if (flow.label() != null) {
            lines(flow.name().in(reader), flow.label(), flow.label().y() + SIZE, LABEL);
        }
        pen.shut();
    }

    /** At the end, in the direction of the last piece. */
    private void arrow(Flow flow, String colour) {
        List<Point> points = flow.points();
        if (points.size() < 2) {
            return;
        }
        Point end = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        double turned = Math.toDegrees(Math.atan2(end.y() - before.y(), end.x() - before.x()));
        String place = "translate(" + SvgPen.told(end.x()) + " " + SvgPen.told(end.y()) + ") rotate("
                + SvgPen.told(turned) + ")";
        pen.draw("path", "class", "head", "d", "M0 0L-10 -5L-10 5Z", "transform", place, "fill", colour);
    }

    private void node(Node node) {
        State state = states.getOrDefault(node.id(), State.AHEAD);
        Box box = node.box();
        pen.open("g", "class", "node " + state.name().toLowerCase(Locale.ROOT), "data-node", node.id());
        shape(node, state);
        String name = node.name().in(reader);
        if (node.label() != null) {
            lines(name, node.label(), node.label().y() + SIZE, LABEL);
        } else if (!name.isEmpty()) {
            int count = SvgWords.lines(name, box.width() - MARGIN, SIZE).size();
            lines(name, box, box.y() + (box.height() - count * LINE) / 2 + SIZE, SIZE);
        }
        mark(box, state);
        pen.shut();
    }

    private void shape(Node node, State state) {
        Box box = node.box();
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2;
        String colour = state == State.NOW ? ACCENT : state == State.DONE ? OK : EDGE;
        Object[] look = {"class", "shape", "fill", GROUND, "stroke", colour, "stroke-width", width(node.kind(), state)};
        switch (node.kind()) {
            case START, END -> pen.draw("circle", with(look, "cx", x, "cy", y, "r", box.width() / 2));
            case FORK ->
                pen.draw(
                        "path",
                        with(look, "d", "M" + SvgPen.told(x) + " " + SvgPen.told(box.y()) + "l25 25l-25 25l-25 -25Z"));
            case WORK -> pen.draw("rect", with(look, corners(box, 10)));
            case SERVICE -> pen.draw("rect", with(look, corners(box, 2)));
        }
    }

    /** An end has a thick ring by the notation of BPMN; where the report is has a thicker frame than that. */
    private static int width(Kind kind, State state) {
        return state == State.NOW ? 5 : kind == Kind.END ? 4 : state == State.DONE ? 2 : 1;
    }

    private static Object[] corners(Box box, int radius) {
        return new Object[] {"x", box.x(), "y", box.y(), "width", box.width(), "height", box.height(), "rx", radius};
    }

    private static Object[] with(Object[] look, Object... place) {
        return Stream.concat(Stream.of(look), Stream.of(place)).toArray();
    }

    private void mark(Box box, State state) {
        if (state != State.AHEAD) {
            pen.open(
                            "text",
                            "class",
                            "mark",
                            "x",
                            box.x() + box.width() - SIZE,
                            "y",
                            box.y() + SIZE + 2,
                            "fill",
                            state == State.NOW ? ACCENT : OK,
                            "font-weight",
                            700)
                    .words(state == State.NOW ? "●" : "✓")
                    .shut();
        }
    }

    private void lines(String name, Box within, double first, double size) {
        double middle = within.x() + within.width() / 2;
        double y = first;
        for (String line : SvgWords.lines(name, within.width() - MARGIN, size)) {
            pen.open(
                            "text",
                            "class",
                            "name",
                            "x",
                            middle,
                            "y",
                            y,
                            "text-anchor",
                            "middle",
                            "font-size",
                            size,
                            "fill",
                            INK)
                    .words(line)
                    .shut();
            y += LINE;
        }
    }
}
