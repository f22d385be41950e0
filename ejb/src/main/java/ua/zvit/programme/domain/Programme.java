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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.zvit.programme.values.MeasureNumber;
import ua.zvit.programme.values.PlanChange;
import ua.zvit.programme.values.PlanHistory;
import ua.zvit.programme.values.ProgrammeNames;
import ua.zvit.programme.values.ProgrammePlan;
import ua.zvit.shared.DocumentNumber;
import ua.zvit.shared.Fault;

/**
 * A target programme that a council adopted for several years. Its measures are registered with the first report and
 * may grow with later ones; a number that stands keeps its title.
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
    private int firstYear;
    private int lastYear;
    private String decisionNumber;
    private LocalDate decisionDate;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<Section> sections = new ArrayList<>();

    @OneToMany(mappedBy = "programme", cascade = CascadeType.PERSIST)
    private List<Amendment> amendments = new ArrayList<>();

    protected Programme() {}

    public Programme(long councilId, ProgrammePlan plan) {
        this.councilId = councilId;
        this.leadDepartmentId = plan.leadDepartmentId();
        this.title = plan.title();
        this.firstYear = plan.firstYear();
        this.lastYear = plan.lastYear();
        this.decisionNumber = plan.decisionNumber();
        this.decisionDate = plan.decisionDate();
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

    public List<Section> sections() {
        return List.copyOf(sections);
    }

    /** @return in what a file differs from this programme, each difference with its place */
    public List<Fault> differences(ProgrammeNames file) {
        return new Differences(this).from(file);
    }

    /** Adds the sections, measures and the year's money of the plan to what stands already. */
    public void extend(ProgrammePlan plan) {
        for (ProgrammePlan.SectionPlan planned : plan.sections()) {
            Section section = section(planned);
            planned.measures().stream()
                    .sorted(Comparator.comparing(measure -> new MeasureNumber(measure.number())))
                    .forEach(measure -> extend(section, measure, plan.year()));
        }
    }

    public Optional<Measure> measure(String number) {
        return sections.stream()
                .flatMap(section -> section.measures().stream())
                .filter(measure -> measure.number().equals(number))
                .findFirst();
    }

    private Section section(ProgrammePlan.SectionPlan planned) {
        return sections.stream()
                .filter(section -> section.number().equals(planned.number()))
                .findFirst()
                .orElseGet(() -> {
                    Section added = new Section(this, sections.size(), planned.number(), planned.title());
                    sections.add(added);
                    return added;
                });
    }

    private void extend(Section section, ProgrammePlan.MeasurePlan planned, int year) {
        Measure measure = measure(planned.number())
                .orElseGet(() -> section.add(
                        id, section.measures().size(), planned.number(), planned.title(), planned.departmentId()));
        measure.involve(planned.coExecutors());
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
