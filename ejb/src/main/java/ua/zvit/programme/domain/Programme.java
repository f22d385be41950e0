package ua.zvit.programme.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.programme.values.AmendmentDecision;
import ua.zvit.programme.values.AmendmentDetails;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.programme.values.MeasureNumber;
import ua.zvit.programme.values.PlanChange;
import ua.zvit.programme.values.PlanHistory;
import ua.zvit.programme.values.PlannedFunding;
import ua.zvit.programme.values.ProgrammeChange;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.programme.values.ProgrammeDraft.SectionDraft;
import ua.zvit.programme.values.ProgrammeNames;
import ua.zvit.programme.values.ProgrammePlan;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.DocumentNumber;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Money;
import ua.zvit.shared.SameName;

/**
 * A target programme that a council adopted for several years. It is entered in pages or registered with the first
 * report's file. Before the first report anything in it may change; from then on the council changes it by decisions, its
 * {@link Amendment}s, each of which keeps the programme as it stood before.
 */
@Entity
@Table(name = "programme")
public class Programme {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long councilId;
    private long leadDepartmentId;
    private String title;
    private String nameKey;
    private int firstYear;
    private int lastYear;
    private String decisionNumber;
    private LocalDate decisionDate;
    private Instant changedAt = Instant.now();
    private String changedBy = "";

    @OneToMany(mappedBy = "programme", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<Section> sections = new ArrayList<>();

    @OneToMany(mappedBy = "programme", cascade = CascadeType.PERSIST)
    private List<Amendment> amendments = new ArrayList<>();

    protected Programme() {}

    public Programme(long councilId, ProgrammePlan plan) {
        this.councilId = councilId;
        this.leadDepartmentId = plan.leadDepartmentId();
        call(plan.title());
        this.firstYear = plan.firstYear();
        this.lastYear = plan.lastYear();
        this.decisionNumber = plan.decisionNumber();
        this.decisionDate = plan.decisionDate();
    }

    /** A programme as somebody enters it, without its parts: these come once it is written. */
    public Programme(long councilId, ProgrammeDraft draft, CallerIdentity who) {
        this.councilId = councilId;
        head(draft, who);
    }

    /** Becomes what is wanted, all of it. What is wanted has no faults and each known part bears its id. */
    public void become(ProgrammeDraft wanted, CallerIdentity who) {
        head(wanted, who);
        new Reshaping(this, sections).into(wanted.sections());
    }

    private void head(ProgrammeDraft wanted, CallerIdentity who) {
        call(wanted.title());
        this.leadDepartmentId = wanted.leadDepartmentId();
        this.firstYear = wanted.firstYear();
        this.lastYear = wanted.lastYear();
        this.decisionNumber = wanted.decisionNumber();
        this.decisionDate = wanted.decisionDate();
        this.changedAt = Instant.now();
        this.changedBy = who.displayName();
    }

    /** The name that it is sought by is written with it, see {@link SameName}. */
    private void call(String told) {
        this.title = told;
        this.nameKey = SameName.of(told);
    }

    /**
     * The council changes the programme by a decision.
     *
     * @param changes what becomes different, in words
     * @return the amendment, not written yet
     */
    public Amendment amend(
            AmendmentDecision decision, ProgrammeDraft wanted, List<ProgrammeChange> changes, CallerIdentity who) {
        ProgrammeDraft before = draft();
        Amendment amendment = new Amendment(this, decision.number(), decision.date(), before, who);
        amendment.tell(changes);
        amendments.add(amendment);
        become(wanted, who);
        Map<Long, MeasureDraft> old =
                before.measures().collect(Collectors.toMap(MeasureDraft::id, Function.identity()));
        sections().forEach(section -> section.measures()
                .forEach(measure -> amendPlan(amendment, measure, old.get(measure.idOrNull()))));
        return amendment;
    }

    private void amendPlan(Amendment amendment, Measure measure, MeasureDraft before) {
        MeasureDraft after = measure.draft();
        Set<Integer> years = new TreeSet<>();
        after.funding().forEach(line -> years.add(line.year()));
        if (before != null) {
            before.funding().forEach(line -> years.add(line.year()));
        }
        for (int year : years) {
            Money old = before == null ? Money.ZERO : before.planned(year);
            BigDecimal change = after.planned(year).uah().subtract(old.uah());
            if (change.signum() != 0) {
                measure.adopt(year, old);
                amendment.change(
                        measure, year, new PlanChange(amendment.decisionNumber(), amendment.decidedOn(), change));
            }
        }
    }

    /** @return the whole programme as it stands */
    public ProgrammeDraft draft() {
        return new ProgrammeDraft(
                title,
                leadDepartmentId,
                firstYear,
                lastYear,
                decisionNumber,
                decisionDate,
                sections().stream().map(Section::draft).toList());
    }

    /** @return the whole programme as it stood at the end of that day, by the amendments that were entered here */
    public ProgrammeDraft on(LocalDate day) {
        return recorded()
                .filter(amendment -> amendment.decidedOn().isAfter(day))
                .min(Comparator.comparing(Amendment::decidedOn).thenComparing(Amendment::id))
                .map(Amendment::stateBefore)
                .orElseGet(this::draft);
    }

    /** @return day of the latest decision that was entered here */
    public Optional<LocalDate> lastAmended() {
        return recorded().map(Amendment::decidedOn).max(Comparator.naturalOrder());
    }

    private Stream<Amendment> recorded() {
        return amendments.stream().filter(Amendment::isRecorded);
    }

    public boolean isAmendedBy(AmendmentDecision decision) {
        return amendments.stream().anyMatch(amendment -> amendment.isBy(decision.number(), decision.date()));
    }

    /** @return the latest decision first */
    public List<AmendmentDetails> amendments() {
        return amendments.stream()
                .sorted(Comparator.comparing(Amendment::decidedOn)
                        .thenComparing(Amendment::id)
                        .reversed())
                .map(Amendment::details)
                .toList();
    }

    /** @return what is wanted, where each known part bears its id */
    public ProgrammeDraft identified(ProgrammeDraft wanted) {
        return new Standing(draft()).identified(wanted);
    }

    /** @return numbers of measures that once stood and do no more */
    public Set<String> droppedNumbers() {
        return sections.stream()
                .flatMap(Section::all)
                .filter(Measure::isDropped)
                .map(Measure::number)
                .collect(Collectors.toSet());
    }

    /** @return the years whose spending was posted, by measure; the plan of these stays as it is */
    public List<SettledPlan> settled() {
        return sections().stream()
                .flatMap(section -> section.measures().stream())
                .flatMap(Measure::settled)
                .toList();
    }

    /** Makes sure that each measure has a plan for the year, if only of nothing: its report posts to it. */
    public void openYear(int year) {
        sections().forEach(section -> section.measures()
                .forEach(measure -> measure.plan(year, List.of(new PlannedFunding(FundingSource.LOCAL, Money.ZERO)))));
    }

    public int version() {
        return version;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public long id() {
        return id;
    }

    public long councilId() {
        return councilId;
    }

    public String title() {
        return title;
    }

    public long leadDepartmentId() {
        return leadDepartmentId;
    }

    public int firstYear() {
        return firstYear;
    }

    public int lastYear() {
        return lastYear;
    }

    /** @return number of the decision that adopted the programme; null where none is registered */
    public String decisionNumber() {
        return DocumentNumber.plain(decisionNumber);
    }

    /** @return its date; may be null */
    public LocalDate decisionDate() {
        return decisionDate;
    }

    /** @return those that stand, in order */
    public List<Section> sections() {
        return sections.stream()
                .filter(section -> !section.isDropped())
                .sorted(Comparator.comparingInt(Section::ordinal))
                .toList();
    }

    /** @return in what a file differs from this programme, each difference with its place */
    public List<Fault> differences(ProgrammeNames file) {
        return new Differences(this).from(file);
    }

    /** Adds the sections, measures and the year's money of the plan to what stands already. */
    public void extend(ProgrammePlan plan) {
        this.changedAt = Instant.now();
        boolean flat = !isNested();
        Section before = null;
        for (ProgrammePlan.SectionPlan planned : plan.sections()) {
            Section section = section(planned, before);
            inOrder(planned.measures()).forEach(measure -> extend(section, measure, plan.year(), flat));
            before = section;
        }
        number();
    }

    /** @return whether measures of it stand inside others; where none does, nobody has told yet whether they do */
    boolean isNested() {
        return sections().stream()
                .flatMap(section -> section.measures().stream())
                .anyMatch(measure -> measure.level() > 1);
    }

    /** Numbers of digits and points tell the order; others stand as they came. */
    private static Stream<ProgrammePlan.MeasurePlan> inOrder(List<ProgrammePlan.MeasurePlan> measures) {
        boolean told = measures.stream().allMatch(measure -> MeasureNumber.isValid(measure.label()));
        return told
                ? measures.stream().sorted(Comparator.comparing(measure -> new MeasureNumber(measure.label())))
                : measures.stream();
    }

    /** Gives each part its own number: one may have been the only one of its label so far. */
    private void number() {
        List<Section> standing = sections();
        List<SectionDraft> numbered = draft().sections();
        for (int index = 0; index < standing.size(); index++) {
            List<Measure> measures = standing.get(index).measures();
            standing.get(index).number(numbered.get(index).number());
            for (int place = 0; place < measures.size(); place++) {
                measures.get(place)
                        .number(numbered.get(index).measures().get(place).number());
            }
        }
    }

    public Optional<Measure> measure(String number) {
        return sections().stream()
                .flatMap(section -> section.measures().stream())
                .filter(measure -> measure.number().equals(number))
                .findFirst();
    }

    private Section section(ProgrammePlan.SectionPlan planned, Section before) {
        return sections().stream()
                .filter(section -> section.number().equals(planned.number()))
                .findFirst()
                .orElseGet(() -> added(planned, before));
    }

    /** A new section stands behind the one that the file has before it, at the end where there is none. */
    private Section added(ProgrammePlan.SectionPlan planned, Section before) {
        List<Section> standing = new ArrayList<>(sections());
        int place = before == null ? standing.size() : standing.indexOf(before) + 1;
        Section added = new Section(this, place, planned.draft());
        sections.add(added);
        standing.add(place, added);
        for (int index = 0; index < standing.size(); index++) {
            standing.get(index).stand(index);
        }
        return added;
    }

    private void extend(Section section, ProgrammePlan.MeasurePlan planned, int year, boolean flat) {
        Measure measure = measure(planned.number()).orElseGet(() -> section.add(id, planned.draft()));
        if (flat) {
            measure.standInside(planned.level());
        }
        measure.complete(planned.term());
        measure.involve(planned.coExecutors());
        measure.involveOthers(planned.partners());
        measure.plan(year, planned.funding());
        measure.aim(year, planned.indicators());
        amend(measure, year, planned.history());
    }

    /** What the council decided on a measure's plan for a year is told once, as a whole. */
    private void amend(Measure measure, int year, PlanHistory history) {
        if (history.isKnown()) {
            measure.adopt(year, history.adopted());
        }
        if (amendments.stream().noneMatch(amendment -> amendment.touches(measure, year))) {
            history.changes().forEach(change -> amendment(change).change(measure, year, change));
        }
    }

    private Amendment amendment(PlanChange change) {
        return amendments.stream()
                .filter(amendment -> amendment.isBy(change))
                .findFirst()
                .orElseGet(() -> {
                    Amendment added = new Amendment(this, change);
                    amendments.add(added);
                    return added;
                });
    }
}
