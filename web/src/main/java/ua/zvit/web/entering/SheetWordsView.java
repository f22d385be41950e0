package ua.zvit.web.entering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.entering.values.DraftSheet;
import ua.zvit.entering.values.ReplacedCell;
import ua.zvit.entering.values.SheetCell;
import ua.zvit.entering.values.SheetColumn;
import ua.zvit.entering.values.SheetLine;
import ua.zvit.entering.values.SheetSum;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.shared.PeriodKind;
import ua.zvit.web.shared.LanguageView;
import ua.zvit.web.shared.TextView;

/** How a draft is told to a person: sums with the file's own, what a column was taken for, what will be written. */
@Named("sheetWords")
@RequestScoped
public class SheetWordsView {
    private static final Set<String> AMOUNTS = Set.of("plan", "actual", "adoptedPlan");

    /** What else files tell of a measure that has a word of its own here. */
    private static final Set<String> FURTHER =
            Set.of("planText", "actualText", "adoptedPlan", "term", "expected", "note", "code");

    /** What a column may be, in the order of a choice. */
    private static final List<String> ROLES = List.of(
            "number",
            "title",
            "plan",
            "actual",
            "narrative",
            "executor",
            "co-executor",
            "source",
            "term",
            "reason",
            "indicator",
            "indicator-unit",
            "indicator-plan",
            "indicator-actual",
            "group",
            "adopted",
            "expected",
            "note",
            "code",
            "deviation",
            "percent",
            "left");

    private static final List<String> SOURCES = List.of(
            "total",
            "local",
            "local-general",
            "local-special",
            "regional",
            "regional-general",
            "regional-special",
            "state",
            "state-general",
            "state-special",
            "other",
            "other-general",
            "other-special");

    private static final List<String> ROWS =
            List.of("measure", "part", "more", "section", "subsection", "total", "left");

    /** Members of a draft that have a word of their own where a correction of them is told. */
    private static final Set<String> FIELDS = Set.of(
            "number",
            "title",
            "plan",
            "actual",
            "narrative",
            "reason",
            "code",
            "source",
            "year",
            "unit",
            "measures",
            "funding",
            "who");

    private static final int LONGEST = 200;

    private TextView text;
    private LanguageView language;
    private OrganisationQueries organisation;

    protected SheetWordsView() {}

    @Inject
    public SheetWordsView(TextView text, LanguageView language, OrganisationQueries organisation) {
        this.text = text;
        this.language = language;
        this.organisation = organisation;
    }

    /** @return departments that work today */
    public List<DepartmentSummary> getDepartments() {
        return organisation.openDepartments();
    }

    /** @return what part of a year a report may tell of */
    public List<PeriodKind> getPeriods() {
        return List.of(PeriodKind.values());
    }

    /** @return the text of a cell as people write it here: amounts with a comma where the language has one */
    public String shown(SheetCell cell) {
        return cell == null ? "" : AMOUNTS.contains(cell.name()) ? amount(cell.text()) : cell.text();
    }

    private String amount(String decimal) {
        boolean comma = !Locale.ENGLISH.getLanguage().equals(language.getTag());
        return comma && decimal.matches("-?\\d+\\.\\d+") ? decimal.replace('.', ',') : decimal;
    }

    /** @return what the measures add up to, and the file's own where it differs */
    public String sum(SheetSum sum) {
        String added = text.of("page.draft.sum", orDash(sum.plan()), orDash(sum.actual()));
        if (!sum.isTold()) {
            return added;
        }
        return sum.isDiffering()
                ? added + " " + text.of("page.draft.sum-differs", shown(sum.planTold()), shown(sum.actualTold()))
                : added + " " + text.of("page.draft.sum-agrees");
    }

    private String orDash(String sum) {
        return sum.isEmpty() ? "–" : amount(sum);
    }

    /** @return what a column was taken for and how sure that is */
    public String column(SheetColumn column) {
        String role = Stream.of(
                        text.of("page.draft.role." + column.role()),
                        column.year(),
                        column.source().isEmpty() ? "" : text.of("page.draft.source." + column.source()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return taken(role, column.sureness());
    }

    /** @return what a row was taken for and how sure that is */
    public String line(SheetLine line) {
        return taken(text.of("page.draft.row." + line.kind()), line.sureness());
    }

    private String taken(String what, SheetColumn.Sureness sureness) {
        return text.of(
                "page.draft.taken-for",
                what,
                text.of("page.draft.sureness." + sureness.name().toLowerCase(Locale.ROOT)));
    }

    /** @return what a column may be said to be */
    public List<String> getRoles() {
        return ROLES;
    }

    /** @return where the money of a column may be said to come from */
    public List<String> getSources() {
        return SOURCES;
    }

    /** @return what a row may be said to be */
    public List<String> getRows() {
        return ROWS;
    }

    /** @return a correction that did not stay, in words */
    public String replaced(ReplacedCell cell) {
        String member = cell.member().replaceAll("^.*\\.", "");
        String words =
                cell.text().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
        return text.of(
                "page.draft.replaced",
                cell.place().isEmpty() ? text.of("page.draft.head") : cell.place(),
                FIELDS.contains(member) ? text.of("page.draft.field." + member) : member,
                words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words);
    }

    /** @return the word for a text of the file that has no field of its own; its own name where we have none */
    public String further(SheetCell cell) {
        return FURTHER.contains(cell.name()) ? text.of("page.draft.further." + cell.name()) : cell.name();
    }

    /** @return how many questions wait, in words; empty for none */
    public String unsettled(DraftSheet sheet) {
        return sheet == null || sheet.unsettled() == 0 ? "" : text.of("page.draft.unsettled", sheet.unsettled());
    }

    /** @return what will be written */
    public String whole(DraftSheet sheet) {
        return sheet == null
                ? ""
                : text.of(
                        "page.draft.whole",
                        sheet.measures().size(),
                        orDash(sheet.sum().plan()),
                        orDash(sheet.sum().actual()));
    }
}
