package ua.zvit.printing;

import java.util.Map;

/** A finished document and the places in it that a visible signature may take. */
public record PrintedDocument(byte[] pdf, Map<PlaceName, Place> places) {

    public PrintedDocument {
        pdf = pdf.clone();
        places = Map.copyOf(places);
    }

    @Override
    public byte[] pdf() {
        return pdf.clone();
    }
}
