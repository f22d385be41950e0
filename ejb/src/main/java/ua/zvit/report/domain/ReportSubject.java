package ua.zvit.report.domain;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;

/** What a report is about: whose it is, of which programme it tells, and of what time. */
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
