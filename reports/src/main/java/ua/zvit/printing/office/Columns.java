package ua.zvit.printing.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ua.zvit.printing.data.FundingKind;
import ua.zvit.printing.data.MoneyUnit;
import ua.zvit.printing.form.FormColumn;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.form.FormHeading;
import ua.zvit.printing.office.Column.Kind;

/** The columns that a form's descriptor asks for, worded as the form words them. */
final class Columns {

    private static final String INDICATORS = "Результативні показники";

    private final FormDescriptor form;
    private final MoneyUnit unit;

    private Columns(FormDescriptor form, MoneyUnit unit) {
        this.form = form;
        this.unit = unit;
    }

    static List<Column> of(FormDescriptor form, MoneyUnit unit) {
        Columns all = new Columns(form, unit);
        List<Column> columns = new ArrayList<>();
        form.columns().forEach(column -> columns.addAll(all.columns(column)));
        return columns;
    }

    private List<Column> columns(FormColumn column) {
        return switch (column) {
            case NUMBER -> List.of(text(column, FormHeading.NUMBER, 8));
            case TITLE -> List.of(text(column, FormHeading.TITLE, 22));
            case TERM -> List.of(text(column, FormHeading.TERM, 12));
            case EXECUTORS -> List.of(text(column, FormHeading.EXECUTORS, 18));
            case NARRATIVE -> List.of(new Column(column, null, heading(FormHeading.NARRATIVE), Kind.NARRATIVE, 46));
            case PLAN -> List.of(money(column, whole(), FormHeading.PLAN, Kind.AMOUNT));
            case ACTUAL -> List.of(money(column, whole(), FormHeading.ACTUAL, Kind.AMOUNT));
            case DEVIATION -> List.of(money(column, whole(), FormHeading.DEVIATION, Kind.DEVIATION));
            case PERCENT -> List.of(new Column(column, null, heading(FormHeading.PERCENT), Kind.PERCENT, 13));
            case FUNDING_BY_SOURCE ->
                Arrays.stream(FundingKind.values())
                        .flatMap(source -> bySource(column, FormHeading.valueOf(source.name())).stream())
                        .toList();
            case INDICATORS -> List.of(new Column(column, null, INDICATORS, Kind.NARRATIVE, 22));
            case REASON -> List.of(new Column(column, null, heading(FormHeading.REASON), Kind.NARRATIVE, 20));
        };
    }

    private List<Column> bySource(FormColumn column, FormHeading source) {
        return List.of(
                money(column, source, FormHeading.PLAN, Kind.AMOUNT),
                money(column, source, FormHeading.ACTUAL, Kind.AMOUNT));
    }

    /** What stands over the sums of all sources. */
    private FormHeading whole() {
        return form.needsFundingBySource() ? FormHeading.ALL_SOURCES : FormHeading.MONEY;
    }

    private Column text(FormColumn column, FormHeading heading, int weight) {
        return new Column(column, null, heading(heading), Kind.TEXT, weight);
    }

    private Column money(FormColumn column, FormHeading group, FormHeading heading, Kind kind) {
        return new Column(column, heading(group), heading(heading), kind, 12);
    }

    private String heading(FormHeading heading) {
        return unit.heading(form.heading(heading)).replaceAll("\\s*\\n\\s*", " ");
    }
}
