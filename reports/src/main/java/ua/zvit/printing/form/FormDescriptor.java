package ua.zvit.printing.form;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ua.zvit.printing.FiguresProof;
import ua.zvit.printing.data.FundingKind;
import ua.zvit.printing.data.MoneyUnit;

/**
 * What a council's form decides, as its JSON file says it: columns, headings, requisites. The template draws what the
 * descriptor promises; {@link FiguresProof} relies on it.
 *
 * @param code lower-case Latin letters, digits and hyphens, such as «four-sources»
 * @param version grows with every published change; counted from 1
 * @param columns in the order of the printed table
 * @param subtotals whether each section is closed by its sums
 * @param percentages whether subtotals and the total tell spending in per cent of the plan, where there is such a column
 * @param visas whether the visa list is printed after the signature
 * @param qrCode whether the verification address is printed as a QR code
 * @param documentType name of the type of document where the report itself names none, such as «ЗВІТ»
 * @param headings wording of headings that differ from the usual ones
 * @param wording what the form calls the report, such as «PROGRESS»; null where the council says it
 * @param design what a form made without a template says besides; null where the template was brought
 */
public record FormDescriptor(
        String code,
        int version,
        String titleUk,
        String titleEn,
        Orientation orientation,
        List<FormColumn> columns,
        boolean subtotals,
        boolean percentages,
        boolean visas,
        boolean qrCode,
        boolean coatOfArms,
        String documentType,
        Map<FormHeading, String> headings,
        ReportWording wording,
        FormDesign design) {

    /** How the sheet is held. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    private static final String APPROVED = "ЗАТВЕРДЖЕНО";
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public FormDescriptor {
        if (code == null || !CODE.matcher(code).matches() || version < 1) {
            throw new IllegalArgumentException("Not the code and version of a form: " + code + " " + version);
        }
        requireNonNull(titleUk, "titleUk");
        requireNonNull(titleEn, "titleEn");
        requireNonNull(orientation, "orientation");
        requireNonNull(documentType, "documentType");
        columns = List.copyOf(columns);
        if (new HashSet<>(columns).size() < columns.size() || !columns.contains(FormColumn.TITLE)) {
            throw new IllegalArgumentException("Not the columns of a form: " + columns);
        }
        headings = headings == null ? Map.of() : Map.copyOf(headings);
    }

    /** The same form with a column of terms right of the titles, unless it has one. */
    public FormDescriptor withTerms() {
        List<FormColumn> more = new ArrayList<>(columns);
        if (!needsTerms()) {
            more.add(columns.indexOf(FormColumn.TITLE) + 1, FormColumn.TERM);
        }
        return new FormDescriptor(
                code,
                version,
                titleUk,
                titleEn,
                orientation,
                more,
                subtotals,
                percentages,
                visas,
                qrCode,
                coatOfArms,
                documentType,
                headings,
                wording,
                design);
    }

    /** Whether the terms of the measures are printed. */
    public boolean needsTerms() {
        return columns.contains(FormColumn.TERM);
    }

    /** The wording of a heading in this form. */
    public String heading(FormHeading heading) {
        return headings.getOrDefault(heading, heading.usual());
    }

    /** The first word of the stamp of approval. */
    public String approvalWord() {
        boolean own = design != null
                && design.approval() != null
                && !design.approval().isBlank();
        return own ? design.approval() : APPROVED;
    }

    /** In which unit this form tells money, if that of the council is the one given. */
    public MoneyUnit money(MoneyUnit councils) {
        return design == null || design.money() == null ? councils : design.money();
    }

    /** How a person would name a column of this form. */
    public String columnName(FormColumn column) {
        return FormHeading.of(column).map(this::heading).orElseGet(() -> DesignRules.usual(column));
    }

    /** Whether money has to be given by {@link FundingKind}. */
    public boolean needsFundingBySource() {
        return columns.contains(FormColumn.FUNDING_BY_SOURCE);
    }

    /** Whether indicators of the measures are printed. */
    public boolean needsIndicators() {
        return columns.contains(FormColumn.INDICATORS);
    }

    /** Whether a deviation has to be explained. */
    public boolean needsReasons() {
        return columns.contains(FormColumn.REASON);
    }

    /** Whether the executors of the measures are printed. */
    public boolean needsExecutors() {
        return columns.contains(FormColumn.EXECUTORS);
    }
}
