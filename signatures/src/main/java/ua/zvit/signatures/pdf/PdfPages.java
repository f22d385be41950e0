package ua.zvit.signatures.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.zvit.signatures.pdf.syntax.PdfFault;
import ua.zvit.signatures.pdf.syntax.PdfObjects;
import ua.zvit.signatures.pdf.syntax.PdfValue;
import ua.zvit.signatures.pdf.syntax.PdfValue.Dict;

/** The pages of one revision in their order. */
final class PdfPages {

    private static final int MOST = 100_000;

    /**
     * One page.
     *
     * @param number of its object; -1 when it has none
     */
    record Page(int number, Dict dictionary) {}

    private PdfPages() {}

    static List<Page> of(PdfObjects objects) throws PdfFault {
        List<Page> pages = new ArrayList<>();
        Dict catalog = objects.dictionary(objects.trailer().get("Root"));
        Deque<PdfValue> open = new ArrayDeque<>();
        Set<PdfValue> nodes = new HashSet<>();
        open.push(catalog == null ? PdfValue.NULL : catalog.get("Pages"));
        while (!open.isEmpty()) {
            PdfValue item = open.pop();
            Dict node = objects.dictionary(item);
            if (node == null) {
                continue;
            }
            List<PdfValue> kids = objects.list(node.get("Kids"));
            if (kids.isEmpty() && !node.isNamed("Type", "Pages")) {
                pages.add(new Page(PdfForm.number(item), node));
            } else if (nodes.add(item)) {
                for (int i = kids.size() - 1; i >= 0; i--) {
                    open.push(kids.get(i));
                }
            }
            if (pages.size() + open.size() > MOST) {
                throw new PdfFault("Too many pages", 0);
            }
        }
        return pages;
    }
}
