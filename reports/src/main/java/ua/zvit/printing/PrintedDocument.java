package ua.zvit.printing;

import java.util.List;
import java.util.Map;
import ua.zvit.printing.page.Place;
import ua.zvit.printing.page.PlaceName;

/**
 * A finished document and the places in it that a visible signature may take.
 *
 * @param tooWide figures for which the form has no room even in their least size, so that the document parts them
 */
public record PrintedDocument(byte[] pdf, Map<PlaceName, Place> places, List<FigureDifference> tooWide) {

    public PrintedDocument {
        pdf = pdf.clone();
        places = Map.copyOf(places);
        tooWide = List.copyOf(tooWide);
    }

    @Override
    public byte[] pdf() {
        return pdf.clone();
    }
}
