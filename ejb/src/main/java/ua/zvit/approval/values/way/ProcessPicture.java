package ua.zvit.approval.values.way;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.shared.LocalText;
import ua.zvit.shared.Messages;

/**
 * The process by which one report goes or went, as it is drawn (OMG BPMN 2.0.2, diagram interchange), with the places where
 * the report has been. Lengths are those of the diagram.
 *
 * @param visits in the order in which they began
 */
public record ProcessPicture(List<Lane> lanes, List<Node> nodes, List<Flow> flows, List<Visit> visits) {
    public ProcessPicture {
        lanes = List.copyOf(lanes);
        nodes = List.copyOf(nodes);
        flows = List.copyOf(flows);
        visits = List.copyOf(visits);
    }

    /** What stands at a place of the diagram. */
    public enum Kind {
        START,
        END,
        /** People do something. */
        WORK,
        /** The system does something. */
        SERVICE,
        FORK
    }

    /** A rectangle by its upper left corner. */
    public record Box(double x, double y, double width, double height) {}

    /** A bend of a line, or one of its ends. */
    public record Point(double x, double y) {}

    /**
     * A name in the diagram.
     *
     * @param uk as it stands in the diagram; empty where there is none
     * @param en in English; the same as {@code uk} where nobody has told it
     */
    public record Name(String uk, String en) implements LocalText {
        @Override
        public String in(Locale reader) {
            return Messages.UKRAINIAN.getLanguage().equals(reader.getLanguage()) ? uk : en;
        }
    }

    /** Whose work a part of the diagram is. */
    public record Lane(Name name, Box box) {}

    /**
     * @param label where the name stands; null where it stands inside
     */
    public record Node(String id, Name name, Kind kind, Box box, Box label) {}

    /**
     * A way from one place to another.
     *
     * @param label where the name stands; null where it has none
     * @param passed true when the report has gone this way
     */
    public record Flow(String id, Name name, List<Point> points, Box label, boolean passed) {
        public Flow {
            points = List.copyOf(points);
        }
    }

    /**
     * The report was at a place.
     *
     * @param node id of the place
     * @param stage of the approval; null where nobody has to do anything
     * @param queue in whose it waits or waited; null where nobody has to do anything
     * @param to null while it is there
     * @param taken true when it left without the work being done: taken back, withdrawn, or passed to another queue
     */
    public record Visit(String node, ApprovalStage stage, TaskQueue queue, Instant from, Instant to, boolean taken) {}
}
