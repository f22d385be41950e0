package ua.zvit.programme.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ua.zvit.programme.values.Fund;
import ua.zvit.programme.values.PlannedFunding;
import ua.zvit.programme.values.PlannedIndicator;
import ua.zvit.programme.values.ProgrammeDraft.FundingDraft;
import ua.zvit.programme.values.ProgrammeDraft.IndicatorDraft;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.shared.Money;
import ua.zvit.shared.NameList;

/** A measure of a programme: one leading department, any number of co-executors, money for each year. */
@Entity
@Table(name = "measure")
public class Measure {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private Section section;

    private long programmeId;
    private int ordinal;
    private String number;
    private String label;
    private String title;
    private String term;
    private int level;
    private long leadDepartmentId;
    private boolean dropped;

    @ElementCollection
    @CollectionTable(name = "measure_co_executor", joinColumns = @JoinColumn(name = "measure_id"))
    @Column(name = "department_id")
    private Set<Long> coExecutors = new HashSet<>();

    private NameList partners = NameList.NONE;

    @OneToMany(mappedBy = "measure", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<FundingLine> funding = new ArrayList<>();

    @OneToMany(mappedBy = "measure", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Indicator> indicators = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "adopted_plan", joinColumns = @JoinColumn(name = "measure_id"))
    @MapKeyColumn(name = "year")
    @Column(name = "planned")
    private Map<Integer, Money> adopted = new HashMap<>();

    protected Measure() {}

    Measure(Section section, long programmeId, int ordinal, MeasureDraft told) {
        this.section = section;
        this.programmeId = programmeId;
        this.ordinal = ordinal;
        this.number = told.number();
        this.label = told.label();
        this.title = told.title();
        this.term = told.term();
        this.level = told.level();
        this.leadDepartmentId = told.departmentId();
    }

    public long id() {
        return id;
    }

    /** @return null before it was written for the first time */
    Long idOrNull() {
        return id;
    }

    public String number() {
        return number;
    }

    void number(String own) {
        this.label = label();
        this.number = own;
    }

    /** @return its number as the council writes it; empty where it has none */
    public String label() {
        return label == null ? number : label;
    }

    Section section() {
        return section;
    }

    public String title() {
        return title;
    }

    /** @return 1, or 2 and 3 for one that stands inside the nearest one before it of a lower level */
    public int level() {
        return level;
    }

    /** @return by when it is to be carried out, in words; null where the programme does not tell */
    public String term() {
        return term;
    }

    /** Takes what nobody has told so far; what stands already stays as it is. */
    void complete(String told) {
        this.term = term == null ? told : term;
    }

    void standInside(int told) {
        this.level = told;
    }

    public long leadDepartmentId() {
        return leadDepartmentId;
    }

    public void involve(List<Long> departments) {
        departments.stream()
                .filter(department -> department != leadDepartmentId)
                .forEach(coExecutors::add);
    }

    /** @return departments that take part, the earliest registered first */
    public List<Long> coExecutors() {
        return coExecutors.stream().sorted().toList();
    }

    /** Adds those that take part and are no departments of the council. */
    public void involveOthers(List<String> names) {
        this.partners = partners.with(names);
    }

    /** @return who takes part and is no department of the council, as they are named */
    public List<String> partners() {
        return partners.names();
    }

    /** Sets the plan in force for a year by fund; a plan that stands already stays as it is. */
    public void plan(int year, List<PlannedFunding> planned) {
        if (funding.stream().noneMatch(line -> line.isOf(year))) {
            planned.forEach(money -> funding.add(new FundingLine(
                    this,
                    new FundingDraft(
                            year, money.source(), money.name(), money.planned(), money.words(), money.parts()))));
        }
    }

    /** Notes the plan of a year as the council first adopted it; what stands already stays as it is. */
    public void adopt(int year, Money plan) {
        adopted.putIfAbsent(year, plan);
    }

    /** Sets what is to be reached in a year; indicators that stand already stay as they are. */
    public void aim(int year, List<PlannedIndicator> planned) {
        if (indicators.stream().noneMatch(indicator -> indicator.isOf(year))) {
            planned.forEach(aim -> indicators.add(new Indicator(this, year, indicators.size(), aim)));
        }
    }

    /** @return the plan in force for a year, each fund once, in the order of the sources */
    public List<PlannedFunding> funding(int year) {
        return funding.stream()
                .filter(line -> line.isOf(year))
                .map(FundingLine::plan)
                .sorted(Comparator.comparing(PlannedFunding::fund))
                .toList();
    }

    /** @return whether neither an amount nor words tell of money for the year */
    public boolean isWithoutPlan(int year) {
        return funding(year).stream()
                .allMatch(line -> line.words() == null && line.planned().uah().signum() == 0);
    }

    public List<PlannedIndicator> indicators(int year) {
        return indicators.stream()
                .filter(indicator -> indicator.isOf(year))
                .map(Indicator::plan)
                .toList();
    }

    boolean isDropped() {
        return dropped;
    }

    /** The council has taken it out of the programme; what was reported of it stays. */
    void drop() {
        this.dropped = true;
    }

    int ordinal() {
        return ordinal;
    }

    void stand(Section home, int place) {
        this.section = home;
        this.ordinal = place;
        this.dropped = false;
    }

    /** Takes what is wanted of it, all years. */
    void become(MeasureDraft wanted) {
        this.number = wanted.number();
        this.label = wanted.label();
        this.title = wanted.title();
        this.term = wanted.term();
        this.level = wanted.level();
        this.partners = new NameList(wanted.partners());
        this.leadDepartmentId = wanted.departmentId();
        coExecutors.retainAll(wanted.coExecutors());
        involve(wanted.coExecutors());
        coExecutors.remove(leadDepartmentId);
        fund(wanted.funding());
        aim(wanted.indicators());
    }

    private void fund(List<FundingDraft> wanted) {
        funding.removeIf(line -> wanted.stream().noneMatch(line::isOf));
        for (FundingDraft plan : wanted) {
            funding.stream()
                    .filter(line -> line.isOf(plan))
                    .findFirst()
                    .ifPresentOrElse(line -> line.plan(plan), () -> funding.add(new FundingLine(this, plan)));
        }
    }

    /** Places in the list of a year are taken over one by one, so that no two are ever on the same. */
    private void aim(List<IndicatorDraft> wanted) {
        indicators.removeIf(known -> wanted.stream().noneMatch(aim -> known.isOf(aim.year())));
        wanted.stream().map(IndicatorDraft::year).distinct().forEach(year -> {
            List<PlannedIndicator> aims = wanted.stream()
                    .filter(aim -> aim.year() == year)
                    .map(IndicatorDraft::aim)
                    .toList();
            List<Indicator> known =
                    indicators.stream().filter(each -> each.isOf(year)).toList();
            for (int index = 0; index < aims.size(); index++) {
                if (index < known.size()) {
                    known.get(index).become(aims.get(index));
                } else {
                    indicators.add(new Indicator(this, year, indicators.size(), aims.get(index)));
                }
            }
            indicators.removeAll(known.subList(Math.min(aims.size(), known.size()), known.size()));
        });
    }

    /** @return the measure as it stands, all years */
    MeasureDraft draft() {
        return new MeasureDraft(
                id,
                number,
                label(),
                title,
                leadDepartmentId,
                List.copyOf(coExecutors),
                partners.names(),
                funding.stream()
                        .map(FundingLine::draft)
                        .sorted(Comparator.comparing(FundingDraft::year).thenComparing(FundingDraft::fund))
                        .toList(),
                indicators.stream()
                        .map(Indicator::draft)
                        .sorted(Comparator.comparing(IndicatorDraft::year))
                        .toList(),
                term,
                level);
    }

    /** @return each year whose spending was posted, because the council has adopted its report, with its plan */
    Stream<SettledPlan> settled() {
        return funding.stream()
                .filter(FundingLine::isPosted)
                .map(line -> line.draft().year())
                .distinct()
                .map(year -> new SettledPlan(id, number, year, Set.copyOf(draft().ofYear(year))));
    }

    /** Posts what was spent in a year, by fund, once the council has adopted the report. */
    public void post(int year, Map<Fund, Money> spent) {
        funding.stream()
                .filter(line -> line.isOf(year) && spent.containsKey(line.fund()))
                .forEach(line -> line.post(spent.get(line.fund())));
    }
}
