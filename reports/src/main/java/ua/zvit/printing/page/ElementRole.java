package ua.zvit.printing.page;

import net.sf.jasperreports.engine.JRPrintElement;

/** What an element of the template is for, where more has to be done with it than drawing. */
enum ElementRole {
    /** The place of the visible signature. */
    SIGNATURE,
    /** The place of the stamp of approval. */
    APPROVAL,
    /** «(продовження)» of a row that goes on. */
    CONTINUATION,
    /** The title of a measure in a row that may go on. */
    TITLE,
    /** The frame that draws the border of a cell. */
    BORDER;

    static final String PROPERTY = "net.sf.jasperreports.export.zvit.role";

    boolean isOf(JRPrintElement element) {
        return element.hasProperties()
                && name().equalsIgnoreCase(element.getPropertiesMap().getProperty(PROPERTY));
    }
}
