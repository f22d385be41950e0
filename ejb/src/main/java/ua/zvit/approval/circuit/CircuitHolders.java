package ua.zvit.approval.circuit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import ua.zvit.approval.domain.CircuitRules;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.circuit.CircuitPlan;
import ua.zvit.approval.values.circuit.CircuitStage;
import ua.zvit.approval.values.circuit.HolderKind;
import ua.zvit.approval.values.circuit.HolderName;
import ua.zvit.approval.values.circuit.StageHolder;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.Office;
import ua.zvit.report.values.stage.ReportCircuit;
import ua.zvit.report.values.stage.VisaDesk;
import ua.zvit.report.values.stage.VisaStage;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** Who the holders of a circuit are today: on which desks their tasks wait, and how they are called. */
@ApplicationScoped
public class CircuitHolders {
    private OrganisationQueries organisation;

    protected CircuitHolders() {}

    @Inject
    CircuitHolders(OrganisationQueries organisation) {
        this.organisation = organisation;
    }

    List<Office> offices() {
        return organisation.offices(LocalDate.now());
    }

    /**
     * @param begun how many stages at the beginning are not looked at
     * @return each holder that is not there, of people only those whom the predicate doesn't know; and each that sits at the
     *     desk of another one of its stage, such as a department's head named as position as well
     */
    List<Fault> faults(CircuitPlan plan, int begun, Predicate<StageHolder> knownPerson) {
        List<Office> offices = offices();
        List<Fault> faults = new ArrayList<>();
        for (int number = begun + 1; number <= plan.stages().size(); number++) {
            Set<String> desks = new HashSet<>();
            for (StageHolder holder : named(plan.stages().get(number - 1))) {
                Optional<VisaDesk> desk = desk(holder, offices);
                if (desk.isEmpty() || !knownPerson.test(holder)) {
                    faults.add(CircuitRules.at(number, "holders", "holder-unknown", holder.code()));
                } else if (!desks.add(desk.get().key())) {
                    faults.add(CircuitRules.at(number, "holders", "holder-twice"));
                }
            }
        }
        return faults;
    }

    /** Executors are known of a report only. */
    private static List<StageHolder> named(CircuitStage stage) {
        return stage.holders().stream().filter(holder -> !holder.ofExecutors()).toList();
    }

    /**
     * @param executors ids of the departments that carry out a measure of the report; asked for where a stage is theirs
     * @return the stages as a report takes them along
     * @throws ZvitException {@code CIRCUIT-INVALID} with each holder that is not there any more, such as the head of a
     *     department without such a position
     */
    public ReportCircuit laid(CircuitPlan plan, Supplier<Set<Long>> executors) {
        return laid(plan, 0, executors);
    }

    /**
     * @param begun how many stages at the beginning stay as they are
     * @return those after them, as {@link #laid(CircuitPlan, Supplier)}
     */
    ReportCircuit laid(CircuitPlan plan, int begun, Supplier<Set<Long>> executors) {
        CircuitPlan real = isOfExecutors(plan) ? withHeads(plan, executors.get()) : plan;
        List<Fault> faults = faults(real, begun, person -> true);
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.CIRCUIT_INVALID, faults);
        }
        List<Office> offices = real.stages().isEmpty() ? List.of() : offices();
        Map<String, String> people = new HashMap<>();
        List<VisaStage> stages = real.stages().stream()
                .skip(begun)
                .map(stage -> laid(stage, offices, people))
                .toList();
        return new ReportCircuit(real.twice(), stages, people);
    }

    private static boolean isOfExecutors(CircuitPlan plan) {
        return plan.stages().stream().anyMatch(stage -> stage.holders().stream().anyMatch(StageHolder::ofExecutors));
    }

    /** Each executing department gives its head; one that is named besides sits at one desk all the same. */
    private CircuitPlan withHeads(CircuitPlan plan, Set<Long> executors) {
        List<Office> offices = offices();
        List<StageHolder> heads = organisation.departments().stream()
                .filter(department -> executors.contains(department.id()))
                .map(department -> new StageHolder(HolderKind.HEAD, department.code(), null))
                .toList();
        return new CircuitPlan(
                plan.twice(),
                plan.headsFirst(),
                plan.stages().stream()
                        .map(stage -> withHeads(stage, heads, offices))
                        .toList());
    }

    private static CircuitStage withHeads(CircuitStage stage, List<StageHolder> heads, List<Office> offices) {
        List<StageHolder> named = named(stage);
        if (named.size() == stage.holders().size()) {
            return stage;
        }
        Set<Optional<VisaDesk>> desks =
                named.stream().map(holder -> desk(holder, offices)).collect(Collectors.toSet());
        List<StageHolder> all = new ArrayList<>(named);
        heads.stream()
                .filter(head -> desk(head, offices).isEmpty() || !desks.contains(desk(head, offices)))
                .forEach(all::add);
        return stage.heldBy(all);
    }

    private static VisaStage laid(CircuitStage stage, List<Office> offices, Map<String, String> people) {
        List<String> desks = new ArrayList<>();
        for (StageHolder holder : stage.holders()) {
            VisaDesk desk = desk(holder, offices).orElseThrow();
            desks.add(desk.key());
            if (desk.name() != null) {
                people.put(desk.key(), desk.name());
            }
        }
        return new VisaStage(
                stage.title(),
                desks,
                stage.rule(),
                stage.needed(),
                stage.days(),
                stage.backToStages(),
                stage.commentAsked(),
                stage.silence(),
                stage.afterHead());
    }

    /** @return a stage of a report as it would be laid; who does not hold a position any more is told by the desk's key */
    static CircuitStage told(VisaStage stage, ReportCircuit circuit, List<Office> offices) {
        return new CircuitStage(
                stage.title(),
                stage.desks().stream()
                        .map(desk -> holder(new TaskQueue(desk), circuit, offices))
                        .toList(),
                stage.rule(),
                stage.needed(),
                stage.days(),
                stage.backToStages(),
                stage.commentAsked(),
                stage.silence(),
                stage.afterHead());
    }

    private static StageHolder holder(TaskQueue queue, ReportCircuit circuit, List<Office> offices) {
        if (queue.person().isPresent()) {
            return new StageHolder(
                    HolderKind.PERSON, queue.person().get(), circuit.people().get(queue.key()));
        }
        return offices.stream()
                .filter(office -> TaskQueue.ofPosition(office.id()).equals(queue))
                .findFirst()
                .map(office -> office.head() && office.department() != null
                        ? new StageHolder(HolderKind.HEAD, office.department(), null)
                        : new StageHolder(HolderKind.POSITION, office.code(), null))
                .orElseGet(() -> new StageHolder(HolderKind.POSITION, queue.key(), null));
    }

    /** @return the desk on which the holder's tasks wait; empty for one that is not there */
    static Optional<VisaDesk> desk(StageHolder holder, List<Office> offices) {
        if (holder.kind() == null) {
            return Optional.empty();
        }
        return switch (holder.kind()) {
            case POSITION, HEAD ->
                office(holder, offices)
                        .map(office ->
                                new VisaDesk(TaskQueue.ofPosition(office.id()).key(), null));
            case PERSON ->
                Optional.of(new VisaDesk(
                        TaskQueue.ofPerson(holder.code()).key(),
                        holder.name() == null ? holder.code() : holder.name()));
            case EXECUTORS -> Optional.empty();
        };
    }

    private static Optional<Office> office(StageHolder holder, List<Office> offices) {
        return offices.stream()
                .filter(office -> switch (holder.kind()) {
                    case POSITION -> office.code().equals(holder.code());
                    case HEAD -> office.head() && holder.code().equals(office.department());
                    case PERSON, EXECUTORS -> false;
                })
                .findFirst();
    }

    /** @return how a holder is called today; the bare code for one that is not there */
    static HolderName name(StageHolder holder, List<Office> offices) {
        return switch (holder.kind()) {
            case POSITION, HEAD ->
                office(holder, offices)
                        .map(office -> new HolderName(office.title(), office.person()))
                        .orElseGet(() -> new HolderName(holder.code(), ""));
            case PERSON -> new HolderName("", holder.name() == null ? holder.code() : holder.name());
            case EXECUTORS -> HolderName.EXECUTORS;
        };
    }

    /** @return how who sits at a desk is called today; who is named in person with the position that they hold, if any */
    public static HolderName name(String desk, ReportCircuit circuit, List<Office> offices) {
        TaskQueue queue = new TaskQueue(desk);
        return offices.stream()
                .filter(office -> TaskQueue.ofPosition(office.id()).equals(queue))
                .findFirst()
                .map(office -> new HolderName(office.title(), office.person()))
                .orElseGet(() -> person(queue, circuit, offices));
    }

    private static HolderName person(TaskQueue queue, ReportCircuit circuit, List<Office> offices) {
        String username = queue.person().orElse(queue.key());
        Optional<Office> office =
                offices.stream().filter(one -> username.equals(one.username())).findFirst();
        return new HolderName(
                office.map(Office::title).orElse(""),
                Optional.ofNullable(circuit.people().get(queue.key()))
                        .or(() -> office.map(Office::person))
                        .orElse(username));
    }
}
