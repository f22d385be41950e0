package ua.zvit.printing.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ua.zvit.printing.FiguresProof;
import ua.zvit.printing.ReportPrinter;
import ua.zvit.printing.data.AmountFormat;
import ua.zvit.printing.data.FundingKind;
import ua.zvit.printing.data.MoneyUnit;
import ua.zvit.printing.data.PrintedIndicator;
import ua.zvit.printing.data.Spending;
import ua.zvit.printing.narrative.PrintableText;

/**
 * A column of figures, and how its figure follows from what was planned and spent. {@link ReportPrinter} prints from it
 * and {@link FiguresProof} compares with it.
 */
public enum FigureColumn {
    PLAN("plan", FormHeading.PLAN, Spending::plan),
    ACTUAL("actual", FormHeading.ACTUAL, Spending::actual),
    DEVIATION("deviation", FormHeading.DEVIATION, FigureColumn::deviation),
    PERCENT("percent", FormHeading.PERCENT, FigureColumn::percent),
    LOCAL_PLAN("localPlan", FormHeading.LOCAL, spending -> spending.plan(FundingKind.LOCAL)),
    LOCAL_ACTUAL("localActual", FormHeading.LOCAL, spending -> spending.actual(FundingKind.LOCAL)),
    REGIONAL_PLAN("regionalPlan", FormHeading.REGIONAL, spending -> spending.plan(FundingKind.REGIONAL)),
    REGIONAL_ACTUAL("regionalActual", FormHeading.REGIONAL, spending -> spending.actual(FundingKind.REGIONAL)),
    STATE_PLAN("statePlan", FormHeading.STATE, spending -> spending.plan(FundingKind.STATE)),
    STATE_ACTUAL("stateActual", FormHeading.STATE, spending -> spending.actual(FundingKind.STATE)),
    OTHER_PLAN("otherPlan", FormHeading.OTHER, spending -> spending.plan(FundingKind.OTHER)),
    OTHER_ACTUAL("otherActual", FormHeading.OTHER, spending -> spending.actual(FundingKind.OTHER));

    private static final String NO_PERCENT = "—";

    private final String key;
    private final FormHeading heading;
    private final Function<Spending, BigDecimal> figure;

    FigureColumn(String key, FormHeading heading, Function<Spending, BigDecimal> figure) {
        this.key = key;
        this.heading = heading;
        this.figure = figure;
    }

    /** The form's columns of figures from left to right. */
    public static List<FigureColumn> of(FormDescriptor form) {
        List<FigureColumn> columns = new ArrayList<>();
        form.columns().forEach(column -> columns.addAll(of(column)));
        return columns;
    }

    public static List<FigureColumn> of(FormColumn column) {
        return switch (column) {
            case PLAN -> List.of(PLAN);
            case ACTUAL -> List.of(ACTUAL);
            case DEVIATION -> List.of(DEVIATION);
            case PERCENT -> List.of(PERCENT);
            case FUNDING_BY_SOURCE -> List.of(values()).subList(LOCAL_PLAN.ordinal(), values().length);
            default -> List.of();
        };
    }

    /** What stands above the column: for money by source, the source. */
    FormHeading heading() {
        return heading;
    }

    /** Whether the column tells what was planned, by source or in all. */
    boolean isPlan() {
        return key.equals("plan") || key.endsWith("Plan");
    }

    /** Name of the template's field; subtotals and totals put their word in front. */
    public String key() {
        return key;
    }

    public String subtotalKey() {
        return key("subtotal");
    }

    public String totalKey() {
        return key("total");
    }

    private String key(String prefix) {
        return prefix + Character.toUpperCase(key.charAt(0)) + key.substring(1);
    }

    /** As a person would name the column of this form. */
    public String title(FormDescriptor form) {
        String title = form.heading(heading);
        if (ordinal() < LOCAL_PLAN.ordinal()) {
            return title;
        }
        return title + ", " + form.heading(isPlan() ? FormHeading.PLAN : FormHeading.ACTUAL);
    }

    /** Money in the document's unit, or per cent; words where the plan is told in words; empty where the figure is not known. */
    public String print(Spending spending, MoneyUnit unit) {
        String words = words(spending);
        return words == null ? print(spending, unit::print) : PrintableText.trimmed(words);
    }

    /** What deviates from words is no figure. */
    private String words(Spending spending) {
        return switch (this) {
            case PLAN -> spending.planWords();
            case DEVIATION, PERCENT -> spending.planWords() == null ? null : NO_PERCENT;
            case LOCAL_PLAN -> spending.planWords(FundingKind.LOCAL);
            case REGIONAL_PLAN -> spending.planWords(FundingKind.REGIONAL);
            case STATE_PLAN -> spending.planWords(FundingKind.STATE);
            case OTHER_PLAN -> spending.planWords(FundingKind.OTHER);
            default -> null;
        };
    }

    /** A quantity of an indicator, or its word, or per cent; what differs from a word is no figure. */
    public String printQuantity(PrintedIndicator indicator) {
        boolean reckoned = this == DEVIATION || this == PERCENT;
        return reckoned && indicator.isYesNo() ? NO_PERCENT : print(indicator, indicator::told);
    }

    private String print(Spending spending, Function<BigDecimal, String> format) {
        if (this != PERCENT) {
            return format.apply(figure.apply(spending));
        }
        return spending.actual() != null
                        && spending.plan() != null
                        && spending.plan().signum() <= 0
                ? NO_PERCENT
                : AmountFormat.print(figure.apply(spending));
    }

    /** The exact amount, thousand UAH; null where words tell it, or it is not known. */
    BigDecimal amount(Spending spending) {
        return words(spending) == null ? figure.apply(spending) : null;
    }

    private static BigDecimal deviation(Spending spending) {
        return spending.actual() == null || spending.plan() == null
                ? null
                : spending.actual().subtract(spending.plan());
    }

    private static BigDecimal percent(Spending spending) {
        return spending.actual() == null
                        || spending.plan() == null
                        || spending.plan().signum() <= 0
                ? null
                : spending.actual().movePointRight(2).divide(spending.plan(), 1, RoundingMode.HALF_UP);
    }
}
