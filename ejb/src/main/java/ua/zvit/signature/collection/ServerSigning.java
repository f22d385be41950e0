package ua.zvit.signature.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.signature.domain.DocumentSignature.Signed;
import ua.zvit.signature.trust.TrustConfiguration;
import ua.zvit.signature.values.SignatureOrigin;
import ua.zvit.signature.values.SignerRole;
import ua.zvit.signatures.signing.PdfSigningOrder;
import ua.zvit.signatures.signing.SigningFailed;
import ua.zvit.signatures.signing.SigningKey;
import ua.zvit.signatures.signing.TimeStampFailed;
import ua.zvit.signatures.signing.ValidationDataMissing;
import ua.zvit.signatures.signing.VisibleField;

/** Signs a document by PAdES with a key that the server keeps, visibly where the form has a place for it. */
@ApplicationScoped
public class ServerSigning {
    private static final Logger LOG = System.getLogger(ServerSigning.class.getName());

    private ServerKeys keys;
    private TrustConfiguration trust;
    private VisibleSignatureText visibleText;
    private OrganisationQueries organisation;

    protected ServerSigning() {}

    @Inject
    public ServerSigning(
            ServerKeys keys,
            TrustConfiguration trust,
            VisibleSignatureText visibleText,
            OrganisationQueries organisation) {
        this.keys = keys;
        this.trust = trust;
        this.visibleText = visibleText;
        this.organisation = organisation;
    }

    /**
     * @throws ZvitException {@code SIGNATURE-NO-KEY}, {@code SIGNATURE-NO-SEAL}, {@code SIGNATURE-KEY-UNUSABLE}, {@code
     *     SIGNATURE-NO-TIME-STAMP}, {@code SIGNATURE-NO-VALIDATION-DATA} or {@code SIGNATURE-FAILED}
     */
    Signed sign(SignableDocument document, SignerRole role) {
        try (SigningKey key = role == SignerRole.SEAL ? keys.seal() : keys.ofCaller()) {
            Instant now = Instant.now();
            Optional<VisibleField> field = visibleText.of(document, role, key.certificate(), now);
            PdfSigningOrder order = new PdfSigningOrder(
                    trust.level(), now, null, organisation.council().name(), field.orElse(null));
            byte[] signed = trust.signer().sign(document.bytes(), key, order);
            return new Signed(signed, role != SignerRole.HEAD && field.isPresent(), SignatureOrigin.SERVER_KEY);
        } catch (TimeStampFailed failed) {
            throw refused(ErrorCode.SIGNATURE_NO_TIME_STAMP, failed);
        } catch (ValidationDataMissing missing) {
            throw refused(
                    ErrorCode.SIGNATURE_NO_VALIDATION_DATA,
                    missing,
                    trust.level().label());
        } catch (SigningFailed failed) {
            throw refused(ErrorCode.SIGNATURE_FAILED, failed);
        }
    }

    private static ZvitException refused(ErrorCode code, SigningFailed failed, Object... args) {
        LOG.log(Level.WARNING, "Signing with a server key failed", failed);
        return new ZvitException(code, args);
    }
}
