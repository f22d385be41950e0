package ua.zvit.intake.reading.heading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.shared.PeriodKind;

/** What is told around the tables: whose report it is, on which programme, for which period. Empty where nothing is. */
public final class Heading {
    public String council = "";
    public String department = "";
    public String address = "";
    public String phone = "";
    public String email = "";
    public String title = "";
    public int firstYear;
    public int lastYear;
    public int year;
    public PeriodKind period = PeriodKind.YEAR;

    /** The words that tell of a part of the year which is not known to be a period; empty where none do. */
    public String unclearPeriod = "";

    public Decision programmeDecision;
    public Decision ownDecision;
    public BigDecimal unit;
    public boolean saysReport;
    public String position = "";
    public String name = "";
    public final List<Integer> yearsSeen = new ArrayList<>();

    /** A council's decision; either may be missing. */
    public record Decision(String number, LocalDate date) {}
}
