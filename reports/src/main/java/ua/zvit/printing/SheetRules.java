package ua.zvit.printing;

import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.JasperReport;
import ua.zvit.printing.form.FormDescriptor;

/**
 * The sheet by ДСТУ 4163:2020: A4, held as the descriptor says, margins of 30 (left), 10 (right), 20 (top and bottom) mm
 * at least, 2 mm off allowed; the page number may stand in the top margin.
 */
final class SheetRules {

    private static final int SHORT_SIDE = 595;
    private static final int LONG_SIDE = 842;
    private static final int MOST_ELEMENTS = 600;
    private static final int LEFT = 79;
    private static final int RIGHT = 22;
    private static final int TOP = 22;
    private static final int BOTTOM = 51;

    private SheetRules() {}

    static void check(FormDescriptor descriptor, JasperReport template) throws UnsafeFormException {
        boolean portrait = descriptor.orientation() == FormDescriptor.Orientation.PORTRAIT;
        if (template.getPageWidth() != (portrait ? SHORT_SIDE : LONG_SIDE)
                || template.getPageHeight() != (portrait ? LONG_SIDE : SHORT_SIDE)) {
            throw FormFiles.fault("FORM-SHEET", 0, template.getPageWidth() + " × " + template.getPageHeight());
        }
        if (template.getLeftMargin() < LEFT
                || template.getRightMargin() < RIGHT
                || template.getTopMargin() < TOP
                || template.getBottomMargin() < BOTTOM) {
            throw FormFiles.fault("FORM-SHEET", 0, "margins");
        }
        int elements = Stream.of(template.getAllBands())
                .mapToInt(band -> elements(band.getElements()))
                .sum();
        if (elements > MOST_ELEMENTS) {
            throw FormFiles.fault("FORM-SIZE", 0, Integer.toString(elements));
        }
    }

    private static int elements(JRElement... elements) {
        return Stream.of(elements)
                .mapToInt(element -> element instanceof JRFrame frame ? 1 + elements(frame.getElements()) : 1)
                .sum();
    }
}
