package ua.zvit.printing.form;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import net.sf.jasperreports.renderers.Renderable;
import ua.zvit.printing.MissingLetters;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.narrative.PrintableText;

/**
 * What stands around the table of the document (ДСТУ 4163:2020), in reading order: the one list of it. The parameters that
 * a template may name, what is put into them, what the editions for office programs say, and the places where letters
 * without a glyph are looked for follow from it.
 *
 * <p>A new requisite is a constant here, the name of its place in both message bundles ({@code document.place.…}), its
 * parameter and its element in {@code forms/requisites.txt}, which all forms that ship have in common, and their new lines in
 * {@code forms/shipped-forms.txt}. What it says and the report does not have yet is put into {@code Letterhead.told} under its
 * parameter by who fills the report, and {@code RequisiteWords.told} is its content. {@code RequisiteTest}, {@code ShippedFormVersionsTest}, {@code RequisitesInEditionsTest}
 * and {@code DocumentPlacesTest} name whatever is still missing.
 */
public enum Requisite {
    COAT_OF_ARMS(
            "coatOfArms",
            Renderable.class,
            Block.PAPER,
            null,
            FormDescriptor::coatOfArms,
            (report, form) -> CoatOfArms.picture(report.letterhead().coatOfArmsPng())),
    COUNCIL("council", Block.LETTERHEAD, "council", RequisiteWords::council),
    DEPARTMENT("department", Block.LETTERHEAD, "department", RequisiteWords::department),
    /** Address, telephone and mail of the department on one line; may be empty. */
    REFERENCE("reference", Block.LETTERHEAD, "reference", RequisiteWords::reference),
    /** Date and registration index; null while there is neither. */
    REGISTRATION("registration", Block.REGISTRATION, "registration", RequisiteWords::registration),
    /** The stamp of approval, its lines parted by line breaks; null while there is none. */
    APPROVAL("approval", String.class, Block.APPROVAL, "decision", null, RequisiteWords::stamp),
    /** Whether every page is marked as a draft. */
    DRAFT("draft", Boolean.class, Block.PAPER, null, null, (report, form) -> report.draft()),
    DOCUMENT_TYPE("documentType", String.class, Block.TITLE, "documentType", null, RequisiteWords::documentType),
    TITLE("title", Block.TITLE, "programme.title", RequisiteWords::title),
    /** What names the row that sums up the whole report. */
    TOTAL_LABEL("totalLabel", Block.PAPER, null, report -> RequisiteWords.TOTAL),
    /** That sums are rounded, where it shows; else null. */
    ROUNDING("rounding", String.class, Block.NOTE, "rounding", null, RequisiteWords::rounding),
    /** Position of the signatory, with «В. о.» in front where due. */
    SIGNATORY_POSITION("signatoryPosition", Block.SIGNATURE, "signature.position", RequisiteWords::position),
    SIGNATORY_NAME("signatoryName", Block.SIGNATURE, "signature.name", RequisiteWords::name),
    /** Position, name and day of each visa; null while there is none. */
    VISAS(
            "visas",
            String.class,
            Block.VISAS,
            "visas",
            FormDescriptor::visas,
            (report, form) -> RequisiteWords.visas(report)),
    QR_CODE(
            "qrCode",
            Renderable.class,
            Block.PAPER,
            null,
            FormDescriptor::qrCode,
            (report, form) -> RequisiteWords.qrCode(report)),
    /** Told of the QR code to who can't see it; null without a verification address. */
    QR_TEXT(
            "qrText",
            String.class,
            Block.PAPER,
            null,
            FormDescriptor::qrCode,
            (report, form) -> RequisiteWords.verification("QR-код для перевірки документа: ", report)),
    /** The verification address in words; null without one. */
    VERIFICATION(
            "verification",
            String.class,
            Block.PAPER,
            null,
            FormDescriptor::qrCode,
            (report, form) -> RequisiteWords.verification("Перевірити документ: ", report));

    /** Where a requisite stands in the editions for office programs. */
    public enum Block {
        LETTERHEAD,
        APPROVAL,
        REGISTRATION,
        TITLE,
        /** Right below the table. */
        NOTE,
        SIGNATURE,
        VISAS,
        /** Nowhere: only the printed document has it. */
        PAPER
    }

    private final String parameter;
    private final Class<?> type;
    private final Block block;
    private final String place;
    private final Predicate<FormDescriptor> wanted;
    private final BiFunction<PrintedReport, FormDescriptor, ?> content;

    /** Words that no form may leave out. */
    Requisite(String parameter, Block block, String place, Function<PrintedReport, String> words) {
        this(parameter, String.class, block, place, null, (report, form) -> words.apply(report));
    }

    /**
     * @param parameter its name in templates
     * @param place its name among the places of {@link MissingLetters}, or null where nobody types it
     * @param wanted tells of a form whether it has the requisite; null where no form may leave it out
     */
    Requisite(
            String parameter,
            Class<?> type,
            Block block,
            String place,
            Predicate<FormDescriptor> wanted,
            BiFunction<PrintedReport, FormDescriptor, ?> content) {
        this.parameter = parameter;
        this.type = type;
        this.block = block;
        this.place = place;
        this.wanted = wanted;
        this.content = content;
    }

    /** The name of its place in {@link MissingLetters}; null where nobody types what stands in it. */
    public String place() {
        return place;
    }

    public Block block() {
        return block;
    }

    public boolean isWantedBy(FormDescriptor form) {
        return wanted == null || wanted.test(form);
    }

    /** What it says, every letter as it was typed; null where the form or the report has none, or it is no text. */
    public String words(PrintedReport report, FormDescriptor form) {
        return type == String.class ? (String) content(report, form) : null;
    }

    /** What the template gets; null where the form or the report has none. */
    public Object printed(PrintedReport report, FormDescriptor form) {
        return type == String.class ? PrintableText.lines(words(report, form)) : content(report, form);
    }

    public String parameter() {
        return parameter;
    }

    public Class<?> type() {
        return type;
    }

    private Object content(PrintedReport report, FormDescriptor form) {
        return isWantedBy(form) ? content.apply(report, form) : null;
    }
}
