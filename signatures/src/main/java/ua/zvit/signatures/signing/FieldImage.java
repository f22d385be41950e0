package ua.zvit.signatures.signing;

import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.SignerTextVerticalAlignment;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;

/** Draws the text of a visible field with an embedded subset of its font, as PDF/A demands. */
final class FieldImage {

    /** A font without a name would get one from its digest, at each signature anew. */
    private static final String FONT = "visible-signature.ttf";

    private FieldImage() {}

    static SignatureImageParameters of(VisibleField field) {
        SignatureFieldParameters place = new SignatureFieldParameters();
        place.setPage(field.page());
        place.setOriginX(field.x());
        place.setOriginY(field.y());
        place.setWidth(field.width());
        place.setHeight(field.height());
        SignatureImageParameters image = new SignatureImageParameters();
        image.setFieldParameters(place);
        image.setTextParameters(text(field));
        return image;
    }

    private static SignatureImageTextParameters text(VisibleField field) {
        DSSFileFont font = new DSSFileFont(new InMemoryDocument(field.font(), FONT), field.fontSize());
        font.setEmbedFontSubset(true);
        SignatureImageTextParameters text = new SignatureImageTextParameters();
        text.setText(field.text());
        text.setFont(font);
        text.setTextWrapping(TextWrapping.FILL_BOX_AND_LINEBREAK);
        text.setSignerTextHorizontalAlignment(SignerTextHorizontalAlignment.LEFT);
        text.setSignerTextVerticalAlignment(SignerTextVerticalAlignment.MIDDLE);
        return text;
    }
}
