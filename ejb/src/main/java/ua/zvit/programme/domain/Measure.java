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
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.zvit.shared.Money;

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
    private String title;
    private long leadDepartmentId;

    @ElementCollection
    @CollectionTable(name = "measure_co_executor", joinColumns = @JoinColumn(name = "measure_id"))
    @Column(name = "department_id")
    private Set<Long> coExecutors = new HashSet<>();

    @OneToMany(mappedBy = "measure", cascade = CascadeType.PERSIST)
    private List<FundingLine> funding = new ArrayList<>();

    protected Measure() {}

    Measure(Section section, long programmeId, int ordinal, String number, String title, long leadDepartmentId) {
        this.section = section;
        this.programmeId = programmeId;
        this.ordinal = ordinal;
        this.number = number;
        this.title = title;
        this.leadDepartmentId = leadDepartmentId;
    }

    public long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public long leadDepartmentId() {
        return leadDepartmentId;
    }

    public void involve(List<Long> departments) {
        departments.stream()
                .filter(department -> department != leadDepartmentId)
                .forEach(coExecutors::add);
    }

    /** Sets the plan in force for a year from the local budget; a plan that stands already stays as it is. */
    public void plan(int year, Money planned) {
        if (funding.stream().noneMatch(line -> line.isOf(year))) {
            funding.add(new FundingLine(this, year, FundingSource.LOCAL, planned));
        }
    }

    /** @return the plan in force for a year over all sources */
    public Money planned(int year) {
        return Money.sum(funding.stream()
                .filter(line -> line.isOf(year))
                .map(FundingLine::planned)
                .toList());
    }

    /** Posts what was spent in a year once the council has adopted the report. */
    public void post(int year, Money spent) {
        funding.stream().filter(line -> line.isOf(year)).findFirst().ifPresent(line -> line.post(spent));
    }
}
