package ua.zvit.signatures;

/**
 * Who signed, as the certificate tells it. Any part may be null where the certificate is silent, except the name.
 *
 * @param name common name, or the best the certificate has
 * @param surname surname alone
 * @param givenName given name and patronymic
 * @param title position, as the issuer was told
 * @param organisation the body, as the issuer was told
 * @param taxNumber the person's registration number of a taxpayer (РНОКПП) or its substitute
 * @param edrpou the organisation's code in the state register
 * @param certificateSerial serial number, hexadecimal
 * @param certificateDigest SHA-256 of the certificate, hexadecimal
 */
public record SignerIdentity(
        String name,
        String surname,
        String givenName,
        String title,
        String organisation,
        String taxNumber,
        String edrpou,
        String certificateSerial,
        String certificateDigest) {}
