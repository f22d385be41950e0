package ua.zvit.printing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.JRTextField;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.form.ColumnChoice;
import ua.zvit.printing.form.ColumnMeasures;
import ua.zvit.printing.form.DesignFault;
import ua.zvit.printing.form.DesignRules;
import ua.zvit.printing.form.DesignedTable;
import ua.zvit.printing.form.FigureColumn;
import ua.zvit.printing.form.FormColumn;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.form.FormDesign;
import ua.zvit.printing.form.FormHeading;

/**
 * Forms that need no template of their own: a descriptor that says how wide its columns are is enough, the template is
 * composed from it. What is composed takes the way of every other form.
 */
public final class FormDesigner {
    private static final double MILLIMETRES = 25.4 / 72;
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.NON_NULL))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private FormDesigner() {}

    /**
     * @param descriptorJson the descriptor, JSON in UTF-8
     * @return every fault of the design with its place; empty when it can be composed
     * @throws UnsafeFormException when it is no descriptor at all
     */
    public static List<DesignFault> faults(byte[] descriptorJson) throws UnsafeFormException {
        List<DesignFault> unreadable;
        try {
            unreadable = DesignRules.unreadable(JSON.readTree(descriptorJson));
        } catch (IOException e) {
            throw FormFiles.fault("FORM-DESCRIPTOR", 0, e.getMessage());
        }
        return unreadable.isEmpty() ? DesignRules.faults(DescriptorFile.read(descriptorJson)) : unreadable;
    }

    /**
     * @param descriptorJson the descriptor of a form without faults
     * @return the template that {@link ReportForm#of} takes with it, JRXML in UTF-8
     */
    public static byte[] template(byte[] descriptorJson) throws UnsafeFormException {
        return new DesignedTable(DescriptorFile.read(descriptorJson)).template().getBytes(StandardCharsets.UTF_8);
    }

    /** What a form may have as a column, in the usual order. */
    public static List<ColumnChoice> columns() {
        return Stream.of(FormColumn.values())
                .map(column -> new ColumnChoice(
                        column.name(),
                        DesignRules.usual(column),
                        FormHeading.of(column).isPresent(),
                        !FigureColumn.of(column).isEmpty(),
                        ColumnMeasures.of(column).least(),
                        ColumnMeasures.of(column).upright(),
                        ColumnMeasures.of(column).lying()))
                .toList();
    }

    /** @return millimetres between the margins of the sheet */
    public static int sheet(boolean upright) {
        return DesignedTable.sheet(
                upright ? FormDescriptor.Orientation.PORTRAIT : FormDescriptor.Orientation.LANDSCAPE);
    }

    /**
     * A form as a design, to go on from: where its template was brought, the widths are measured in that.
     *
     * @return a descriptor that says its widths, with every heading worded, JSON in UTF-8
     */
    public static byte[] designOf(ReportForm form) {
        FormDescriptor told = form.descriptor();
        Map<FormHeading, String> headings = new EnumMap<>(FormHeading.class);
        Stream.of(FormHeading.values()).forEach(heading -> headings.put(heading, told.heading(heading)));
        FormDescriptor design = new FormDescriptor(
                told.code(),
                told.version(),
                told.titleUk(),
                told.titleEn(),
                told.orientation(),
                told.columns(),
                told.subtotals(),
                told.percentages(),
                told.visas(),
                told.qrCode(),
                told.coatOfArms(),
                told.documentType(),
                headings,
                told.wording(),
                told.design() == null ? new FormDesign(widths(form), null, null) : told.design());
        try {
            return JSON.writeValueAsBytes(design);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A report that nobody wrote, to show a form on where there is no other. */
    public static PrintedReport sample() {
        return FormTrial.report();
    }

    private static Map<FormColumn, Integer> widths(ReportForm form) {
        Map<FormColumn, Integer> widths = new EnumMap<>(FormColumn.class);
        for (FormColumn column : form.descriptor().columns()) {
            List<FigureColumn> figures = FigureColumn.of(column);
            String field = figures.isEmpty()
                    ? column.name().toLowerCase(Locale.ROOT)
                    : figures.get(0).key();
            int points = width(form, "$F{" + field + "}") * Math.max(1, figures.size());
            if (points > 0) {
                widths.put(column, Math.min((int) (points * MILLIMETRES), most(form.descriptor(), column)));
            }
        }
        return widths;
    }

    /** What takes the rest of the sheet asks for little, so that there is room for another column. */
    private static int most(FormDescriptor form, FormColumn column) {
        return column == new DesignedTable(form).flexible()
                ? ColumnMeasures.of(column).usual(form.orientation())
                : Integer.MAX_VALUE;
    }

    private static int width(ReportForm form, String expression) {
        return Stream.of(form.template().getDetailSection().getBands())
                .map(JRBand::getElements)
                .mapToInt(elements -> width(elements, expression))
                .filter(width -> width > 0)
                .min()
                .orElse(0);
    }

    private static int width(JRElement[] elements, String expression) {
        return Stream.of(elements)
                .mapToInt(element -> {
                    if (element instanceof JRFrame frame) {
                        return width(frame.getElements(), expression);
                    }
                    return element instanceof JRTextField field
                                    && field.getExpression() != null
                                    && field.getExpression().getText().strip().equals(expression)
                            ? field.getWidth()
                            : 0;
                })
                .filter(width -> width > 0)
                .min()
                .orElse(0);
    }
}
