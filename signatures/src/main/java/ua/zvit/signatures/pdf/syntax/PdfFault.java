package ua.zvit.signatures.pdf.syntax;

import java.io.IOException;

/** Something in a PDF is not as the norm says, so that readers may differ over it. */
public final class PdfFault extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param place in bytes from the beginning of the file, or of the unpacked stream that is read */
    public PdfFault(String what, int place) {
        super(what + " at " + place);
    }
}
