package ua.zvit.intake.reading.heading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.shared.PeriodKind;

/** What is told around the tables: whose report it is, on which programme, for which period. Empty where nothing is. */
final class Heading {
    String council = "";
    String department = "";
    String address = "";
    String phone = "";
    String email = "";
    String title = "";
    int firstYear;
    int lastYear;
    int year;
    PeriodKind period = PeriodKind.YEAR;

    /** The words that tell of a part of the year which is not known to be a period; empty where none do. */
    String unclearPeriod = "";

    Decision programmeDecision;
    Decision ownDecision;
    BigDecimal unit;
    boolean saysReport;
    String position = "";
    String name = "";
    final List<Integer> yearsSeen = new ArrayList<>();

    /** A council's decision; either may be missing. */
    record Decision(String number, LocalDate date) {}
}
