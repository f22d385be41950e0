package ua.zvit.report.values.form;

import java.util.List;
import ua.zvit.shared.Fault;

/**
 * A report as a form that is being made would print it.
 *
 * @param pages how many pages the document has
 * @param shown the first pages and the last one, in order
 * @param faults figures that the document does not show whole; such a form can't be published for this report
 */
public record DesignPreview(int pages, List<Page> shown, List<Fault> faults) {

    public DesignPreview {
        shown = List.copyOf(shown);
        faults = List.copyOf(faults);
    }

    /**
     * One page.
     *
     * @param number counted from 1
     * @param png the picture
     */
    public record Page(int number, byte[] png) {}
}
