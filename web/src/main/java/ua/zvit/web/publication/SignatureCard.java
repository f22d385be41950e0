package ua.zvit.web.publication;

import java.time.Instant;
import java.util.List;
import ua.zvit.publication.values.PublishedSignature;
import ua.zvit.web.signature.StageRow;

/**
 * A signature found in a file, as the page shows it.
 *
 * @param signer as the certificate names the person; null when there is no certificate
 * @param organisation as the certificate names it; null when it is the same or none
 * @param at null when nothing tells it
 * @param proven whether a trusted time stamp says so and not only the signer
 * @param recorded the council's record of this signature; null when there is none
 */
public record SignatureCard(
        String signer,
        String organisation,
        Instant at,
        boolean proven,
        String algorithm,
        PublishedSignature recorded,
        List<StageRow> stages) {}
