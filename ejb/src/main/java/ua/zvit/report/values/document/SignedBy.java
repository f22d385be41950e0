package ua.zvit.report.values.document;

import java.time.LocalDate;

/**
 * An electronic signature as a copy for reading lists it.
 *
 * @param position of the signer as under the document
 * @param name as the certificate names the person or the body
 */
public record SignedBy(String position, String name, LocalDate date) {}
