package ua.zvit.web.report.form;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import ua.zvit.report.values.form.DesignPreview;
import ua.zvit.shared.Messages;

/**
 * How a form that is being made prints a report.
 *
 * @param pages how many pages the document has
 * @param shown the first pages and the last one
 * @param faults figures that the document does not show whole, in words; none when the form suits the report
 */
public record DesignPreviewJson(int pages, List<Page> shown, List<String> faults) {

    /**
     * One page.
     *
     * @param number counted from 1
     * @param png the picture, Base64
     */
    public record Page(int number, String png) {}

    static DesignPreviewJson of(DesignPreview preview, Locale reader) {
        return new DesignPreviewJson(
                preview.pages(),
                preview.shown().stream()
                        .map(page -> new Page(page.number(), Base64.getEncoder().encodeToString(page.png())))
                        .toList(),
                preview.faults().stream()
                        .map(fault -> Messages.of(reader, fault))
                        .toList());
    }
}
