package ua.zvit.intake.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is told around the tables: whose report it is, on which programme, for which year. Empty where nothing is. */
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
    LocalDate from;
    LocalDate to;
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
