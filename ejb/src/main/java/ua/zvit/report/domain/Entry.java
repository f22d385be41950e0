package ua.zvit.report.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ua.zvit.programme.values.Fund;
import ua.zvit.programme.values.ProgrammeOutline.MeasureOutline;
import ua.zvit.programme.values.ProgrammeOutline.SectionOutline;
import ua.zvit.report.values.EntryFunding;
import ua.zvit.report.values.EntryIndicator;
import ua.zvit.report.values.EntryStatus;
import ua.zvit.report.values.comment.CommentCount;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Money;
import ua.zvit.shared.NameList;
import ua.zvit.shared.Quantity;

/**
 * What one department reports on one measure. It may be incomplete while it is written; submitting asks for a narrative
 * and an amount, but of a heading, whose money is told by those that stand inside it. Titles, plan, sources of funds, indicators and executors are as they stood when the report was made.
 *
 * <p>Invariant: once every source is told, what was spent is the sum over the sources; a sum that is written at large
 * and differs from it makes the sources unknown again.
 */
@Entity
@Table(name = "entry")
public class Entry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private Report report;

    private long measureId;
    private String sectionNumber;
    private String sectionTitle;
    private int ordinal;
    private String number;
    private String label;
    private String title;
    private String term;
    private int level;
    private boolean heading;
    private NameList partners = NameList.NONE;
    private long departmentId;
    private Money planned;
    private Money actual;
    private String narrative = "";
    private String reason;

    @Enumerated(EnumType.STRING)
    private EntryStatus status = EntryStatus.DRAFT;

    private Instant changedAt = Instant.now();
    private String changedBy;
    private String acceptedContent;
    private EvidenceMark evidence = new EvidenceMark();

    @Embedded
    private CommentTally tally = new CommentTally();

    @OneToMany(mappedBy = "entry", cascade = CascadeType.PERSIST)
    @OrderBy("id desc")
    private List<Remark> remarks = new ArrayList<>();

    @OneToMany(mappedBy = "entry", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private Set<MoneyBySource> funding = new LinkedHashSet<>();

    @OneToMany(mappedBy = "entry", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("ordinal")
    private Set<ReachedIndicator> indicators = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "entry_co_executor", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "department_id")
    private Set<Long> coExecutors = new HashSet<>();

    protected Entry() {}

    Entry(Report report, int ordinal, SectionOutline section, MeasureOutline measure, String author) {
        this.report = report;
        this.ordinal = ordinal;
        this.sectionNumber = section.number();
        this.sectionTitle = section.title();
        this.measureId = measure.id();
        name(measure);
        this.changedBy = author;
        measure.funding().forEach(plan -> funding.add(new MoneyBySource(this, plan)));
        measure.indicators().forEach(plan -> indicators.add(new ReachedIndicator(this, indicators.size(), plan)));
        coExecutors.addAll(measure.coExecutors());
        coExecutors.remove(departmentId);
        stand(measure);
    }

    /** A heading has spent nothing itself, and that is known from the beginning. */
    private void stand(MeasureOutline measure) {
        boolean was = heading;
        this.level = measure.level();
        this.heading = measure.heading();
        if (heading && actual == null) {
            spendNothing(Money.ZERO);
        } else if (was && !heading && Money.ZERO.equals(actual)) {
            spendNothing(null);
        }
    }

    private void spendNothing(Money told) {
        this.actual = told;
        funding.forEach(line -> line.spend(told));
    }

    private void name(MeasureOutline measure) {
        this.number = measure.number();
        this.label = measure.label();
        this.title = measure.title();
        this.term = measure.term();
        this.departmentId = measure.departmentId();
        this.partners = new NameList(measure.partners());
        this.planned = measure.planned();
    }

    /**
     * Takes what was written, complete or not.
     *
     * @param cleaned restricted HTML
     * @param spent UAH over all sources; null while unknown
     */
    public void write(String cleaned, Money spent, String why, String author) {
        this.narrative = cleaned;
        this.actual = spent;
        spread(spent);
        this.reason = why == null || why.isBlank() ? null : why.strip();
        this.changedAt = Instant.now();
        this.changedBy = author;
    }

    /** A sum that leaves no choice is told of every source; another than the sources make leaves them unknown. */
    private void spread(Money spent) {
        if (funding.size() == 1 || Money.ZERO.equals(spent)) {
            funding.forEach(line -> line.spend(spent));
        } else if (!Objects.equals(spent, spentBySource())) {
            funding.forEach(line -> line.spend(null));
        }
    }

    /** Takes what was spent from single funds; the others keep what they have. */
    public void spend(Map<Fund, Money> byFund) {
        funding.stream()
                .filter(line -> byFund.containsKey(line.fund()))
                .forEach(line -> line.spend(byFund.get(line.fund())));
        this.actual = spentBySource();
    }

    /** Takes what was spent of one part of a fund's money. */
    public void spend(Fund fund, String part, Money amount) {
        funding.stream().filter(line -> line.fund().equals(fund)).forEach(line -> line.spend(part, amount));
    }

    /** Takes what one indicator reached. */
    public void reach(int indicator, Quantity reached, String why) {
        indicators.stream().skip(indicator - 1L).findFirst().orElseThrow().reach(reached, why);
    }

    /** @return the sum over the sources; null while one of them is unknown */
    Money spentBySource() {
        return funding.stream().anyMatch(line -> line.actual() == null)
                ? null
                : Money.sum(funding.stream().map(MoneyBySource::actual).toList());
    }

    /**
     * Takes over what the council has changed in its measure; what was written and spent stays. Handed in before, it is on a
     * desk again where another department has to write now or something is missing.
     */
    void follow(int place, SectionOutline section, MeasureOutline measure) {
        boolean handedOn = departmentId != measure.departmentId();
        this.ordinal = place;
        this.sectionNumber = section.number();
        this.sectionTitle = section.title();
        name(measure);
        coExecutors.retainAll(measure.coExecutors());
        coExecutors.addAll(measure.coExecutors());
        coExecutors.remove(departmentId);
        FollowedPlans plans = new FollowedPlans(this);
        plans.money(funding, measure.funding());
        plans.indicators(indicators, measure.indicators());
        stand(measure);
        boolean handedIn = report.isOpenForWriting() && !status.isWritable();
        if (handedIn && (handedOn || !EntryGaps.of(this).isEmpty())) {
            this.status = EntryStatus.DRAFT;
        }
    }

    void keepAt(int place) {
        this.ordinal = place;
    }

    public long measureId() {
        return measureId;
    }

    void submit() {
        this.status = EntryStatus.SUBMITTED;
    }

    void clear() {
        this.status = EntryStatus.CLEARING;
    }

    /** Its department writes it again, as it was asked to before. */
    void recall() {
        boolean asked = remarks.stream().anyMatch(remark -> remark.round() == report.round() - 1);
        this.status = asked ? EntryStatus.RETURNED : EntryStatus.DRAFT;
    }

    void accept() {
        this.status = EntryStatus.ACCEPTED;
        approve();
    }

    /** The head has accepted it as it is, while others go back to their departments. */
    void approve() {
        this.acceptedContent = content();
    }

    /** @return digest of all that is read in it */
    public String content() {
        return EntryContent.digest(this);
    }

    /** @return true when the head accepted it in an earlier round and nothing was changed in it since */
    public boolean isAcceptedAsItIs() {
        return acceptedContent != null && acceptedContent.equals(content());
    }

    /** Another department writes it from now on. */
    void handOver(long department) {
        this.departmentId = department;
        coExecutors.remove(department);
    }

    Entry sendBack(CallerIdentity approver, String comment) {
        this.status = EntryStatus.RETURNED;
        this.acceptedContent = null;
        remarks.add(0, new Remark(this, approver, comment));
        return this;
    }

    public boolean hasNarrative() {
        return !narrative.isEmpty();
    }

    public long id() {
        return id;
    }

    public Report report() {
        return report;
    }

    public int version() {
        return version;
    }

    public String sectionNumber() {
        return sectionNumber;
    }

    public String sectionTitle() {
        return sectionTitle;
    }

    public String number() {
        return number;
    }

    /** @return its number as the council writes it; empty where it has none */
    public String label() {
        return label == null ? number : label;
    }

    public String title() {
        return title;
    }

    /** @return by when it is to be carried out, in words; null where the programme does not tell */
    public String term() {
        return term;
    }

    /** @return 1, or 2 and 3 for one that stands inside the nearest one before it of a lower level */
    public int level() {
        return level;
    }

    /** @return whether others stand inside it and all of the money is theirs */
    public boolean isHeading() {
        return heading;
    }

    /** @return who takes part and is no department of the council, as they are named */
    public List<String> partners() {
        return partners.names();
    }

    public long departmentId() {
        return departmentId;
    }

    public Money planned() {
        return planned;
    }

    public Money actual() {
        return actual;
    }

    public String narrative() {
        return narrative;
    }

    public String reason() {
        return reason;
    }

    public EvidenceMark evidence() {
        return evidence;
    }

    public EntryStatus status() {
        return status;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public CommentCount comments() {
        return tally.told();
    }

    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** @return true where the programme tells the plan in words instead of an amount */
    public boolean isPlanInWords() {
        return planned.uah().signum() == 0 && funding().stream().anyMatch(line -> line.words() != null);
    }

    /** @return money by source, in the order of the sources */
    public List<EntryFunding> funding() {
        return funding.stream()
                .map(MoneyBySource::told)
                .sorted(Comparator.comparing(EntryFunding::fund))
                .toList();
    }

    public List<EntryIndicator> indicators() {
        return indicators.stream().map(ReachedIndicator::told).toList();
    }

    /** @return ids of the departments that take part beside the one that writes */
    public List<Long> coExecutors() {
        return coExecutors.stream().sorted().toList();
    }
}
