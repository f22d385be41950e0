package ua.zvit.report.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.zvit.organisation.values.PrintRules;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.report.domain.kept.ClearingInside;
import ua.zvit.report.domain.kept.IssuedForm;
import ua.zvit.report.domain.kept.LastReturn;
import ua.zvit.report.domain.kept.SectionList;
import ua.zvit.report.domain.kept.SignedOriginal;
import ua.zvit.report.values.ReportDetails.Decision;
import ua.zvit.report.values.ReportDetails.OriginalSignature;
import ua.zvit.report.values.ReportDetails.Rounds;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.report.values.stage.ReportCircuit;
import ua.zvit.report.values.stage.ReportRoute;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ZvitException;

/**
 * The report of a year, or of a part of one, on a programme. It moves only forward or back along its life cycle; each verb refuses when the
 * report does not stand where the verb begins. Where a step forward leads, is for the {@link ReportRoute} to say.
 */
@Entity
@Table(name = "report")
public class Report extends ReportSubject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private UUID publicId = UUID.randomUUID();
    private long leadDepartmentId;

    @Enumerated(EnumType.STRING)
    private ReportStatus status = ReportStatus.CREATED;

    @Embedded
    private SignedOriginal original;

    private Instant handedOverAt;
    private String decisionNumber;
    private LocalDate decisionDate;

    @Embedded
    private IssuedForm issued;

    private Instant createdAt = Instant.now();
    private Instant changedAt = createdAt;
    private int round = 1;
    private SectionList sections;

    @Embedded
    private LastReturn lastReturn;

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Entry> entries = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    private List<Visa> visas = new ArrayList<>();

    private ReportCircuit circuit;

    @Embedded
    private ClearingInside clearing = new ClearingInside(false, false);

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<StageVisa> stageVisas = new ArrayList<>();

    protected Report() {}

    /** A report of a part of the programme's year, with an empty entry for each measure. */
    public Report(
            long councilId, PeriodKind period, ProgrammeOutline programme, OriginalSignature original, String author) {
        super(councilId, period, programme);
        bear(programme);
        this.original = original == null ? null : new SignedOriginal(original);
        programme.sections().forEach(section -> section.measures()
                .forEach(measure -> entries.add(new Entry(this, entries.size(), section, measure, author))));
    }

    private void bear(ProgrammeOutline programme) {
        name(programme);
        this.leadDepartmentId = programme.leadDepartmentId();
        this.sections = SectionList.of(programme);
    }

    /** Lays the stages of visas on its way; what the council changes of its own does not reach them any more. */
    public void lay(ReportCircuit stages) {
        this.circuit = stages.stages().isEmpty() ? null : stages;
    }

    /** Hands the entries to the departments. */
    public void begin() {
        move(ReportStatus.CREATED, ReportStatus.DRAFTING, ErrorCode.REPORT_STARTED);
    }

    /** Lays on its way whether parts go to the heads of their departments first. */
    public void lay(ClearingInside wanted) {
        this.clearing = wanted;
    }

    /**
     * A department submits what it was asked for, which is its visa; the last one sends the report on.
     *
     * @return the entries submitted now
     * @throws ZvitException {@code ENTRY-INCOMPLETE} with a fault for each gap, {@code COMMENT-OWED}
     */
    public List<Entry> submit(long departmentId, CallerIdentity who, ReportRoute route) {
        List<Entry> open = part(departmentId).toSubmit();
        open.forEach(Entry::submit);
        if (!open.isEmpty()) {
            visas.add(new Visa(this, departmentId, who, open));
        }
        if (entries.stream().noneMatch(entry -> entry.status().isInside())) {
            boolean stageAhead = stages(route).submitted();
            move(ReportStatus.DRAFTING, route.afterSubmission(stageAhead), ErrorCode.REPORT_STATE);
        }
        return open;
    }

    /** @return what a department writes in it */
    public DepartmentPart part(long departmentId) {
        return new DepartmentPart(this, departmentId);
    }

    public ClearingInside clearing() {
        return clearing;
    }

    /** @return the stages of visas that it passes before its head */
    public StageWay stages(ReportRoute route) {
        return new StageWay(this, circuit == null ? ReportCircuit.NONE : circuit, stageVisas, route);
    }

    void passStage(ReportStatus next) {
        move(status, next, ErrorCode.REPORT_STATE);
    }

    /**
     * The (acting) head accepts all entries.
     *
     * @throws ZvitException {@code ENTRY-INCOMPLETE} when one came with an amendment and nobody has written it yet, {@code
     *     COMMENT-OWED} while what an approver wants is not resolved
     */
    public void accept(ReportRoute route) {
        require(ReportStatus.REVIEW, ErrorCode.REPORT_STATE);
        EntryGaps.refuse(entries);
        CommentTally.refuseAcceptance(entries);
        move(ReportStatus.REVIEW, route.afterAcceptance(stages(route).accepted()), ErrorCode.REPORT_STATE);
        entries.forEach(Entry::accept);
    }

    /** The (acting) head has signed. */
    public void signedByHead(ReportRoute route) {
        move(ReportStatus.SIGNING, route.afterHeadSignature(stages(route).isAheadOfCouncil()), ErrorCode.REPORT_STATE);
    }

    /** The (acting) head wants to look again instead of signing. */
    public void returnUnsigned(String comment) {
        comeBack(ReportStatus.SIGNING, comment);
    }

    private void comeBack(ReportStatus from, String comment) {
        move(from, ReportStatus.REVIEW, ErrorCode.REPORT_STATE);
        returnedFrom(from, comment);
        entries.forEach(Entry::submit);
    }

    /**
     * The (acting) head sends named entries back, which begins the next round; the others stay submitted. What the head
     * has accepted by name is kept, the rest has to be in the next round. The visas of those departments are void.
     *
     * @param accepted numbers of measures
     * @param comment words for the whole; may be null
     * @return the entries sent back
     * @throws ZvitException {@code RETURN-INVALID}: a fault for each measure unknown, named twice or without a comment
     */
    public List<Entry> sendBack(
            List<EntryReturn> returns, List<String> accepted, CallerIdentity approver, String comment) {
        require(ReportStatus.REVIEW, ErrorCode.REPORT_STATE);
        List<Entry> returned = new ReturnRules(entries, visas()).take(returns, accepted, approver);
        backToDepartments(ReportStatus.REVIEW, comment);
        return returned;
    }

    List<Entry> mend(List<EntryReturn> returns, CallerIdentity approver) {
        return returns.isEmpty() ? List.of() : new ReturnRules(entries, visas()).take(returns, List.of(), approver);
    }

    void backToDepartments(ReportStatus from, String comment) {
        move(from, ReportStatus.DRAFTING, ErrorCode.REPORT_STATE);
        returnedFrom(from, comment);
        this.round++;
    }

    void returnedFrom(ReportStatus from, String comment) {
        this.lastReturn = new LastReturn(from, comment);
    }

    /** @throws ZvitException {@code DECISION-DATE} when the council can't have decided that day, see {@link DecisionDay} */
    public void adopt(Decision decision, LocalDate today) {
        requireDecidable(decision, today);
        move(ReportStatus.COUNCIL, ReportStatus.ADOPTED, ErrorCode.REPORT_STATE);
        this.decisionNumber = decision.number();
        this.decisionDate = decision.date();
    }

    /** @throws ZvitException what {@link #adopt} would refuse */
    public void requireDecidable(Decision decision, LocalDate today) {
        require(ReportStatus.COUNCIL, ErrorCode.REPORT_STATE);
        LocalDate concluded = StageVisa.lastMinutes(circuit == null ? List.of() : stageVisas);
        DecisionDay.of(period(), handedOverAt(), concluded, today).require(decision.date());
    }

    /** The council wants the head to look again. */
    public void returnToHead(String comment) {
        comeBack(ReportStatus.COUNCIL, comment);
    }

    /** The council rejects the report for good. */
    public void reject() {
        move(ReportStatus.COUNCIL, ReportStatus.REJECTED, ErrorCode.REPORT_STATE);
    }

    /**
     * Takes the report back: it was never meant to be, or not so. Its period is free for another one.
     *
     * @throws ZvitException {@code REPORT-SETTLED} once the council has decided on it
     */
    public void withdraw() {
        if (!status.isChangeable()) {
            throw new ZvitException(ErrorCode.REPORT_SETTLED);
        }
        move(status, ReportStatus.WITHDRAWN, ErrorCode.REPORT_STATE);
    }

    /**
     * Takes over the programme as the council has amended it, by the rules of {@link ProgrammeTakeover}.
     *
     * @return numbers of the dropped measures that stay because something was written of them
     */
    public List<String> follow(ProgrammeOutline programme, Set<Long> added, Set<Long> dropped, String author) {
        bear(programme);
        this.changedAt = Instant.now();
        return new ProgrammeTakeover(this, entries).of(programme, added, dropped, author);
    }

    /** The package is sealed in the archive. */
    public void archive() {
        move(ReportStatus.ADOPTED, ReportStatus.ARCHIVED, ErrorCode.REPORT_STATE);
    }

    /** The document is issued for the first time: its form and how it tells money stay for good. */
    public void fixForm(long form, PrintRules rules) {
        this.issued = issued == null ? new IssuedForm(form, rules) : issued;
    }

    /** What a department has still to write passes to another; what it has submitted stays its own. */
    public List<Entry> handOver(long from, long to) {
        part(from).recall();
        List<Entry> passing = isOpenForWriting() ? writableOf(from) : List.of();
        passing.forEach(entry -> entry.handOver(to));
        return passing;
    }

    /** @return whether the lead was that department's, and passed because the head has not accepted the report yet */
    public boolean passLead(long from, long to) {
        boolean passes = leadDepartmentId == from && status.isUnaccepted();
        leadDepartmentId = passes ? to : leadDepartmentId;
        return passes;
    }

    void move(ReportStatus from, ReportStatus to, ErrorCode refusal) {
        require(from, refusal);
        this.status = to;
        this.changedAt = Instant.now();
        this.handedOverAt = from.isWithHead() ? changedAt : handedOverAt;
    }

    private void require(ReportStatus wanted, ErrorCode refusal) {
        if (status != wanted) {
            throw new ZvitException(refusal);
        }
    }

    /** @return true while departments may write into it at all */
    public boolean isOpenForWriting() {
        return status.isOpenForWriting();
    }

    public Optional<Entry> entry(String number) {
        return entries.stream().filter(entry -> entry.number().equals(number)).findFirst();
    }

    public List<Entry> writableOf(long departmentId) {
        return part(departmentId).writable();
    }

    /** @return departments that write, in the order of their first entry */
    public Set<Long> departments() {
        return entries.stream().map(Entry::departmentId).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    public long id() {
        return id;
    }

    /** Under which the public may ask for the document; printed on it. */
    public UUID publicId() {
        return publicId;
    }

    int version() {
        return version;
    }

    public long leadDepartmentId() {
        return leadDepartmentId;
    }

    public ReportStatus status() {
        return status;
    }

    public OriginalSignature original() {
        return SignedOriginal.told(original);
    }

    public Decision decision() {
        return decisionNumber == null ? null : new Decision(decisionNumber, decisionDate);
    }

    /** @return by which form and how its document was issued; null before that */
    public IssuedForm issued() {
        return issued;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** When the head let it go last; for what went on its way long ago, when it came where it is. */
    Instant handedOverAt() {
        return handedOverAt == null ? changedAt : handedOverAt;
    }

    /** @return which time the departments write and the head reads, counted from one */
    public int round() {
        return round;
    }

    public Rounds rounds() {
        return new Rounds(round, lastReturn == null ? null : lastReturn.told());
    }

    /** @return the visas that hold */
    public List<Visa> visas() {
        return visas.stream().filter(Visa::holds).toList();
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** @return all sections with their entries, also those without one */
    public List<BySection> bySection() {
        return BySection.of(sections.sections(), entries);
    }
}
