package ua.zvit.processes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import ua.zvit.approval.values.way.ProcessPicture.Box;
import ua.zvit.approval.values.way.ProcessPicture.Flow;
import ua.zvit.approval.values.way.ProcessPicture.Kind;
import ua.zvit.approval.values.way.ProcessPicture.Lane;
import ua.zvit.approval.values.way.ProcessPicture.Node;
import ua.zvit.approval.values.way.ProcessPicture.Point;
import ua.zvit.approval.values.way.ProcessPicture.Visit;

/** The diagram of one process definition: what is drawn where (BPMN 2.0.2, chapter 12), and what leads from where to where. */
final class DrawnProcess {
    private final BpmnModelInstance model;
    private final NodeNames names = NodeNames.read();

    DrawnProcess(BpmnModelInstance model) {
        this.model = model;
    }

    List<Lane> lanes() {
        return shapes().stream()
                .filter(shape -> shape.getBpmnElement() instanceof org.camunda.bpm.model.bpmn.instance.Lane)
                .map(shape -> {
                    var lane = (org.camunda.bpm.model.bpmn.instance.Lane) shape.getBpmnElement();
                    return new Lane(names.of(lane.getId(), lane.getName()), box(shape.getBounds()));
                })
                .toList();
    }

    List<Node> nodes() {
        return shapes().stream()
                .filter(shape -> shape.getBpmnElement() instanceof FlowNode)
                .map(shape -> {
                    FlowNode node = (FlowNode) shape.getBpmnElement();
                    return new Node(
                            node.getId(),
                            names.of(node.getId(), node.getName()),
                            kind(node),
                            box(shape.getBounds()),
                            label(shape.getBpmnLabel()));
                })
                .toList();
    }

    private static Kind kind(FlowNode node) {
        if (node instanceof StartEvent) {
            return Kind.START;
        }
        if (node instanceof EndEvent) {
            return Kind.END;
        }
        if (node instanceof Gateway) {
            return Kind.FORK;
        }
        return node instanceof UserTask ? Kind.WORK : Kind.SERVICE;
    }

    /** @param passed ids of the flows by which the report has gone */
    List<Flow> flows(Set<String> passed) {
        List<Flow> flows = new ArrayList<>();
        for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
            if (edge.getBpmnElement() instanceof SequenceFlow flow) {
                flows.add(new Flow(
                        flow.getId(),
                        names.of(flow.getId(), flow.getName()),
                        edge.getWaypoints().stream()
                                .map(point -> new Point(point.getX(), point.getY()))
                                .toList(),
                        label(edge.getBpmnLabel()),
                        passed.contains(flow.getId())));
            }
        }
        return flows;
    }

    /**
     * The history tells places, not ways. A place was reached from where the report had been last of all places that lead
     * there.
     *
     * @return ids of the flows by which the report has gone
     */
    Set<String> passed(List<Visit> visits) {
        Collection<SequenceFlow> all = model.getModelElementsByType(SequenceFlow.class);
        Set<String> passed = new HashSet<>();
        for (int index = 0; index < visits.size(); index++) {
            Visit visit = visits.get(index);
            List<Visit> before = visits.subList(0, index);
            all.stream()
                    .filter(flow -> flow.getTarget().getId().equals(visit.node()))
                    .map(flow -> new Arrival(flow, left(before, flow.getSource().getId(), visit)))
                    .filter(arrival -> arrival.from() != null)
                    .max(Comparator.comparing(
                                    (Arrival arrival) -> arrival.from().to())
                            .thenComparing(arrival -> before.indexOf(arrival.from())))
                    .ifPresent(arrival -> passed.add(arrival.flow().getId()));
        }
        return passed;
    }

    private record Arrival(SequenceFlow flow, Visit from) {}

    /** @return the last visit to that place which had ended, by being done, when the other began; null for none */
    private static Visit left(List<Visit> before, String node, Visit arrived) {
        return before.stream()
                .filter(visit -> visit.node().equals(node)
                        && !visit.taken()
                        && visit.to() != null
                        && !visit.to().isAfter(arrived.from()))
                .max(Comparator.comparing(Visit::to))
                .orElse(null);
    }

    private Collection<BpmnShape> shapes() {
        return model.getModelElementsByType(BpmnShape.class);
    }

    private static Box label(BpmnLabel label) {
        return label == null ? null : box(Objects.requireNonNull(label.getBounds(), "label without a place"));
    }

    private static Box box(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
