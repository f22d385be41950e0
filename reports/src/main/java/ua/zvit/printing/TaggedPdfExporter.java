package ua.zvit.printing;

import net.sf.jasperreports.pdf.JRPdfExporter;

/** The engine's PDF exporter with {@link DocumentTags} in place of its own tagging. */
final class TaggedPdfExporter extends JRPdfExporter {

    TaggedPdfExporter() {
        tagHelper = new DocumentTags(this);
    }
}
