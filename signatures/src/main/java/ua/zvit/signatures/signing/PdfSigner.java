package ua.zvit.signatures.signing;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

/**
 * Signs PDF files by PAdES, incrementally: what is there already, an earlier signature included, stays byte for byte in
 * front. Safe for threads as long as the time-stamp service is.
 */
public final class PdfSigner {

    private final TSPSource stamps;
    private final ValidationSources sources;

    /**
     * A signer with its services.
     *
     * @param stamps null when only level B-B is wanted
     */
    public PdfSigner(TimeStampService stamps, ValidationSources sources) {
        this.stamps = stamps == null ? null : stamps.source();
        this.sources = sources;
    }

    /**
     * @throws ValidationDataMissing when the level is a long-term one and what it needs is not at hand
     * @throws SigningFailed when anything else is in the way
     */
    public byte[] sign(byte[] pdf, SigningKey key, PdfSigningOrder order) {
        return attempt(order.level(), () -> {
            SigningForbidden.unlessFree(pdf);
            MixedLongTerm mixed = new MixedLongTerm(stamps, sources);
            if (!order.level().isLongTerm() || !mixed.concerns(pdf)) {
                return signed(pdf, key, order);
            }
            byte[] stamped = signed(pdf, key, order.at(ua.zvit.signatures.signing.SignatureLevel.B_T));
            return mixed.extend(stamped, order.level().isArchived());
        });
    }

    /** Adds validation data and a new archive time stamp over everything, before an older one weakens. */
    public byte[] renew(byte[] pdf) {
        return attempt(ua.zvit.signatures.signing.SignatureLevel.B_LTA, () -> {
            MixedLongTerm mixed = new MixedLongTerm(stamps, sources);
            if (mixed.concerns(pdf)) {
                return mixed.extend(pdf, true);
            }
            PAdESSignatureParameters parameters = new PAdESSignatureParameters();
            parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_LTA);
            return DSSUtils.toByteArray(service().extendDocument(new InMemoryDocument(pdf), parameters));
        });
    }

    private static byte[] attempt(ua.zvit.signatures.signing.SignatureLevel level, Supplier<byte[]> work) {
        try {
            return work.get();
        } catch (SigningFailed e) {
            throw e;
        } catch (AlertException e) {
            throw level.isLongTerm()
                    ? new ValidationDataMissing("Data for later validation is not at hand", e)
                    : new SigningFailed("The certificate can't be used", e);
        } catch (RuntimeException e) {
            throw new SigningFailed("The PDF could not be signed or renewed", e);
        }
    }

    private byte[] signed(byte[] pdf, SigningKey key, PdfSigningOrder order) {
        PAdESService service = service();
        DSSDocument document = new InMemoryDocument(pdf);
        PAdESSignatureParameters parameters = parameters(key, order);
        byte[] toBeSigned = service.getDataToSign(document, parameters).getBytes();
        SignatureValue value = new SignatureValue(algorithm(key), key.sign(toBeSigned));
        return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
    }

    private PAdESService service() {
        PAdESService service = new PdfService(sources.verifier());
        service.setTspSource(stamps);
        return service;
    }

    private static PAdESSignatureParameters parameters(SigningKey key, PdfSigningOrder order) {
        List<CertificateToken> chain =
                key.chain().stream().map(CertificateToken::new).toList();
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level(order));
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain);
        parameters.bLevel().setSigningDate(Date.from(order.time()));
        parameters.setReason(order.reason());
        parameters.setLocation(order.location());
        if (order.field() != null) {
            parameters.setImageParameters(FieldImage.of(order.field()));
        }
        return parameters;
    }

    private static SignatureAlgorithm algorithm(SigningKey key) {
        EncryptionAlgorithm encryption =
                EncryptionAlgorithm.forKey(key.certificate().getPublicKey());
        return SignatureAlgorithm.getAlgorithm(encryption, DigestAlgorithm.SHA256);
    }

    private static SignatureLevel level(PdfSigningOrder order) {
        return switch (order.level()) {
            case B_B -> SignatureLevel.PAdES_BASELINE_B;
            case B_T -> SignatureLevel.PAdES_BASELINE_T;
            case B_LT -> SignatureLevel.PAdES_BASELINE_LT;
            case B_LTA -> SignatureLevel.PAdES_BASELINE_LTA;
        };
    }
}
