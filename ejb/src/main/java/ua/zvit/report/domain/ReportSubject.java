package ua.zvit.report.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.report.domain.kept.AllYears;
import ua.zvit.report.values.CumulativeFigures;
import ua.zvit.report.values.ReportEdition;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;

/** What a report is about: whose it is, of which programme it tells, of what time, and which edition it is. */
@MappedSuperclass
public abstract class ReportSubject {
    private long councilId;
    private long programmeId;
    private String programmeTitle;
    private int programmeFirstYear;
    private int programmeLastYear;
    private int year;

    @Enumerated(EnumType.STRING)
    private PeriodKind period;

    @Embedded
    private EditionMark edition = EditionMark.first();

    @Embedded
    private AllYears allYears;

    protected ReportSubject() {}

    ReportSubject(long councilId, PeriodKind period, ProgrammeOutline programme) {
        this.councilId = councilId;
        this.programmeId = programme.id();
        this.year = programme.year();
        this.period = period;
    }

    /** Takes the programme's name and years, which an amendment may change. */
    void name(ProgrammeOutline programme) {
        this.programmeTitle = programme.title();
        this.programmeFirstYear = programme.firstYear();
        this.programmeLastYear = programme.lastYear();
    }

    /** Marks it as a further edition, before it is kept for the first time. */
    void mark(EditionMark further) {
        this.edition = further;
    }

    /** @param figures over all years of the programme; null where nobody tells any */
    public void sumUp(CumulativeFigures figures) {
        this.allYears = figures == null ? null : new AllYears(figures);
    }

    /** @return null where nobody has told any */
    public CumulativeFigures cumulative() {
        return AllYears.told(allYears);
    }

    public ReportEdition edition() {
        return edition.told();
    }

    public long councilId() {
        return councilId;
    }

    public long programmeId() {
        return programmeId;
    }

    public String programmeTitle() {
        return programmeTitle;
    }

    public int programmeFirstYear() {
        return programmeFirstYear;
    }

    public int programmeLastYear() {
        return programmeLastYear;
    }

    public ReportingPeriod period() {
        return new ReportingPeriod(period, year);
    }
}
