package ua.zvit.report.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.report.values.stage.GivenVisa;
import ua.zvit.report.values.stage.Minutes;
import ua.zvit.report.values.stage.ReportCircuit;
import ua.zvit.report.values.stage.ReportRoute;
import ua.zvit.report.values.stage.ReportStages;
import ua.zvit.report.values.stage.StageAsked;
import ua.zvit.report.values.stage.StageEnd;
import ua.zvit.report.values.stage.StageTally;
import ua.zvit.report.values.stage.StageVerdict;
import ua.zvit.report.values.stage.VisaDesk;
import ua.zvit.report.values.stage.VisaGiver;
import ua.zvit.report.values.stage.VisaRefusal;
import ua.zvit.report.values.stage.VisaStage;
import ua.zvit.report.values.stage.VisaStep;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/**
 * The stages of visas that a report passes between its departments and its head, and between its head and the council.
 * Those after the head are not asked before the head lets the report go. Nothing says which stage is open: it is
 * the first that its visas in force do not carry on. So a visa that is void opens its stage again, and one that still is
 * about what stands there is not asked for twice.
 */
public final class StageWay {
    private final Report report;
    private final ReportCircuit circuit;
    private final List<StageVisa> all;
    private final ReportRoute route;

    /** @param all of the report, which new ones are added to */
    StageWay(Report report, ReportCircuit circuit, List<StageVisa> all, ReportRoute route) {
        this.report = report;
        this.circuit = circuit;
        this.all = all;
        this.route = route;
    }

    /** @return whether there are any stages */
    public boolean isStaged() {
        return !circuit.stages().isEmpty();
    }

    private boolean isAhead() {
        return open(holding()) > 0;
    }

    /** @return the stage that waits; empty unless the report stands there */
    public Optional<StageAsked> asked() {
        return report.status().isStaged() ? Optional.of(asked(open(holding()))) : Optional.empty();
    }

    /** @return whether somebody in the open stage has agreed or refused since then; false where none is open */
    boolean isDecidedSince(Instant moment) {
        return asked().stream().flatMap(open -> of(open.number(), holding())).anyMatch(visa -> visa.isSince(moment));
    }

    private StageAsked asked(int number) {
        Set<String> decided = of(number, holding()).map(StageVisa::desk).collect(Collectors.toSet());
        VisaStage stage = stage(number);
        return new StageAsked(
                number,
                stage,
                stage.desks().stream().filter(desk -> !decided.contains(desk)).toList());
    }

    public ReportStages told() {
        List<StageVisa> holding = holding();
        return new ReportStages(
                report.programmeId(),
                report.status(),
                circuit,
                asked().map(StageAsked::number).orElse(0),
                begun(holding),
                report.version(),
                holding.stream()
                        .map(StageVisa::told)
                        .sorted(Comparator.comparing(GivenVisa::stage).thenComparing(GivenVisa::at))
                        .toList());
    }

    /**
     * The report comes from the departments: what was given to something else does not hold any more.
     *
     * @return whether a stage is to be passed
     */
    boolean submitted() {
        outdated().forEach(StageVisa::makeVoid);
        return isAhead();
    }

    /**
     * The head accepts: conclusions on something else do not hold any more.
     *
     * @return whether a stage is to be passed before the council
     */
    boolean accepted() {
        outdated().stream().filter(visa -> stage(visa.stage()).afterHead()).forEach(StageVisa::makeVoid);
        return isAheadOfCouncil();
    }

    /** @return whether a stage would be open if the head let the report go as it stands */
    public boolean isAheadOfCouncil() {
        List<StageVisa> holding = new ArrayList<>(holding());
        holding.removeAll(outdated());
        return numbers()
                .filter(number -> stage(number).afterHead())
                .anyMatch(number -> route.verdict(tally(number, holding)) != StageVerdict.GOES_ON);
    }

    private List<StageVisa> outdated() {
        List<StageVisa> holding = holding();
        if (holding.isEmpty()) {
            return holding;
        }
        SeenContents now = SeenContents.of(report.entries());
        return holding.stream().filter(visa -> visa.isOutdated(now)).toList();
    }

    /** @return whether a stage would be open if the report came from the departments as it stands */
    public boolean isAheadOfDepartments() {
        List<StageVisa> holding = new ArrayList<>(holding());
        holding.removeAll(outdated());
        return open(holding) > 0;
    }

    /** @return what one more visa would bring the open stage to; null where none is open */
    public StageEnd ifGiven() {
        return forecast(true);
    }

    /** @return what one more refusal would bring the open stage to; null where none is open */
    public StageEnd ifRefused() {
        return forecast(false);
    }

    private StageEnd forecast(boolean given) {
        int open = open(holding());
        if (!report.status().isStaged() || open == 0) {
            return null;
        }
        StageTally tally = tally(open, holding());
        return switch (route.verdict(given ? tally.withVisa() : tally.withRefusal())) {
            case WAITS -> StageEnd.WAITS;
            case GOES_ON -> StageEnd.GOES_ON;
            case GOES_BACK -> StageEnd.BACK_TO_DEPARTMENTS;
        };
    }

    /** @return whether a stage is to be passed after the one that is open */
    public boolean isAheadOfOpen() {
        int open = open(holding());
        return open > 0
                && numbers()
                        .filter(number -> number > open && isReached(number))
                        .anyMatch(number -> route.verdict(tally(number, holding())) != StageVerdict.GOES_ON);
    }

    /**
     * Gives a visa to the report as it stands.
     *
     * @param minutes by which a body came to its conclusion; null but for a stage after the head
     * @throws ZvitException {@code REPORT-STATE}, {@code TASK-DONE} when the desk has decided, {@code VISA-TWICE} when the
     *     person has in another capacity, {@code COMMENT-MISSING}, {@code MINUTES-INVALID}, {@code ENTRY-INCOMPLETE} when a
     *     measure came with an amendment and nobody has written it yet
     */
    public VisaStep give(VisaGiver giver, String comment, Minutes minutes) {
        StageAsked asked = require(giver);
        String words = VisaRules.words(asked, comment);
        VisaRules.require(asked, minutes, report.handedOverAt());
        EntryGaps.refuse(report.entries());
        all.add(StageVisa.given(report, asked.number(), named(giver, asked), words, minutes));
        return settle(asked);
    }

    /**
     * Refuses a visa. Where the rule of the stage lets others still decide, the words wait for them.
     *
     * @throws ZvitException {@code RETURN-INVALID}, and like {@link #give}
     */
    public VisaStep refuse(VisaGiver giver, VisaRefusal refusal) {
        StageAsked asked = require(giver);
        List<Fault> faults = refusal.backTo() == null
                ? new ReturnRules(report.entries(), List.of()).faults(refusal.returns(), refusal.accepted())
                : VisaRules.faults(asked, refusal);
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.RETURN_INVALID, faults);
        }
        VisaRules.bound(refusal.comment());
        VisaRules.require(asked, refusal.minutes(), report.handedOverAt());
        all.add(StageVisa.refused(report, asked.number(), named(giver, asked), refusal));
        return settle(asked);
    }

    /**
     * Whoever said nothing at a desk of the open stage agrees.
     *
     * @param silent who was asked, without a login name
     * @throws ZvitException {@code TASK-DONE} when the desk has decided, or silence means nothing there; {@code
     *     ENTRY-INCOMPLETE} like {@link #give}
     */
    public VisaStep passInSilence(VisaGiver silent) {
        StageAsked asked = require(silent);
        if (asked.stage().silence() == null) {
            throw new ZvitException(ErrorCode.TASK_DONE);
        }
        EntryGaps.refuse(report.entries());
        String basis = asked.stage().silence().basis();
        all.add(StageVisa.silent(report, asked.number(), named(silent, asked), basis));
        return settle(asked);
    }

    private StageAsked require(VisaGiver giver) {
        StageAsked asked = asked().orElseThrow(() -> new ZvitException(ErrorCode.REPORT_STATE));
        if (!asked.desks().contains(giver.desk())) {
            throw new ZvitException(ErrorCode.TASK_DONE);
        }
        boolean once = !circuit.twice() && !giver.person().username().isEmpty();
        if (once && of(asked.number(), holding()).anyMatch(visa -> visa.isBy(giver.person()))) {
            throw new ZvitException(ErrorCode.VISA_TWICE, asked.stage().title());
        }
        return asked;
    }

    /** Who is named in person gives the visa in no other capacity than that of the stage. */
    private static VisaGiver named(VisaGiver giver, StageAsked asked) {
        return giver.capacity().isEmpty()
                ? new VisaGiver(giver.desk(), asked.stage().title(), giver.person())
                : giver;
    }

    private VisaStep settle(StageAsked asked) {
        return switch (route.verdict(tally(asked.number(), holding()))) {
            case WAITS -> VisaStep.of(StageEnd.WAITS);
            case GOES_ON -> {
                boolean ahead = isAhead();
                report.passStage(isAfterHead() ? route.afterConclusion(ahead) : route.afterStage(ahead));
                yield VisaStep.of(StageEnd.GOES_ON);
            }
            case GOES_BACK -> goBack(asked.number());
        };
    }

    private VisaStep goBack(int number) {
        List<StageVisa> refusals =
                of(number, holding()).filter(visa -> !visa.isGiven()).toList();
        String words = refusals.stream()
                .map(StageVisa::comment)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        if (refusals.stream().allMatch(refusal -> refusal.backTo() != null)) {
            int earliest = refusals.stream().mapToInt(StageVisa::backTo).min().orElseThrow();
            holding().stream()
                    .filter(visa -> visa.stage() >= earliest && visa.stage() <= number)
                    .forEach(StageVisa::makeVoid);
            report.returnedFrom(report.status(), words);
            return VisaStep.of(backTo(earliest));
        }
        if (isAfterHead()) {
            report.entries().forEach(Entry::submit);
        }
        Set<Long> departments = new LinkedHashSet<>();
        refusals.forEach(refusal -> {
            report.mend(standing(refusal.returns()), refusal.author())
                    .forEach(entry -> departments.add(entry.departmentId()));
            refusal.makeVoid();
        });
        report.backToDepartments(report.status(), words);
        return new VisaStep(StageEnd.BACK_TO_DEPARTMENTS, List.copyOf(departments));
    }

    /** From after the head to before the head: what the head accepted is to be accepted once more. */
    private StageEnd backTo(int earlier) {
        if (!isAfterHead() || stage(earlier).afterHead()) {
            return StageEnd.BACK_TO_STAGE;
        }
        report.entries().forEach(Entry::submit);
        report.passStage(ReportStatus.VISAS);
        return StageEnd.BACK_BEFORE_HEAD;
    }

    private boolean isAfterHead() {
        return report.status() == ReportStatus.CONCLUSIONS;
    }

    /** What an amendment has dropped meanwhile is not mended any more. */
    private List<EntryReturn> standing(List<EntryReturn> returns) {
        return returns.stream()
                .filter(wanted -> report.entry(wanted.measure()).isPresent())
                .toList();
    }

    /**
     * Another desk decides in the place of one that has not yet, in every stage that is still to come.
     *
     * @return the circuit as it is from now on
     * @throws ZvitException {@code CIRCUIT-INVALID} when the other decides in that stage already
     */
    public ReportCircuit passed(String from, VisaDesk to) {
        return new ChangedStages(circuit).passed(open(holding()), this::isDecided, from, to);
    }

    private boolean isDecided(int number, String desk) {
        return of(number, holding()).anyMatch(visa -> visa.desk().equals(desk));
    }

    /** @return number of the last stage that waits, was decided on, or is passed; 0 for none */
    private int begun(List<StageVisa> holding) {
        int decided = holding.stream().mapToInt(StageVisa::stage).max().orElse(0);
        return switch (report.status()) {
            case CREATED, DRAFTING -> decided;
            case VISAS, CONCLUSIONS -> Math.max(decided, open(holding));
            case REVIEW, SIGNING ->
                Math.max(decided, (int)
                        numbers().filter(number -> !stage(number).afterHead()).count());
            case COUNCIL, ADOPTED, ARCHIVED, REJECTED, WITHDRAWN ->
                circuit.stages().size();
        };
    }

    /**
     * Other stages come after those that have begun.
     *
     * @param after number of the last stage that stays, from 1; 0 for none
     * @param later the stages after it, with names for people of those who are named in person
     * @return the circuit as it is from now on
     * @throws ZvitException {@code STAGES-FIXED} unless departments write or a stage is open, {@code STAGE-BEGUN} when a
     *     stage after that one has begun, {@code STAGES-STALE} when there are not so many
     */
    public ReportCircuit followedBy(int after, ReportCircuit later) {
        if (!told().isChangeable()) {
            throw new ZvitException(ErrorCode.STAGES_FIXED);
        }
        if (after < 0 || after > circuit.stages().size()) {
            throw new ZvitException(ErrorCode.STAGES_STALE);
        }
        if (begun(holding()) > after) {
            throw new ZvitException(ErrorCode.STAGE_BEGUN, stage(after + 1).title());
        }
        return new ChangedStages(circuit).followedBy(after, later);
    }

    /** @return number of the first stage on this side of the head, or before it, that is not passed; 0 for none */
    private int open(List<StageVisa> holding) {
        return numbers()
                .filter(this::isReached)
                .filter(number -> route.verdict(tally(number, holding)) != StageVerdict.GOES_ON)
                .findFirst()
                .orElse(0);
    }

    private boolean isReached(int number) {
        return !stage(number).afterHead() || isAfterHead();
    }

    private IntStream numbers() {
        return IntStream.rangeClosed(1, circuit.stages().size());
    }

    private StageTally tally(int number, List<StageVisa> holding) {
        VisaStage stage = stage(number);
        List<StageVisa> decided = of(number, holding).toList();
        int visas = (int) decided.stream().filter(StageVisa::isGiven).count();
        return new StageTally(stage.rule(), stage.needed(), stage.desks().size(), visas, decided.size() - visas);
    }

    private VisaStage stage(int number) {
        return circuit.stages().get(number - 1);
    }

    private static Stream<StageVisa> of(int number, List<StageVisa> visas) {
        return visas.stream().filter(visa -> visa.stage() == number);
    }

    /** Where there are no stages, no visas are read. */
    private List<StageVisa> holding() {
        return circuit.stages().isEmpty()
                ? List.of()
                : all.stream().filter(StageVisa::holds).toList();
    }
}
