package ua.zvit.signature.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.zvit.shared.Sha256;
import ua.zvit.signature.values.SignatureOrigin;
import ua.zvit.signature.values.SignerRole;
import ua.zvit.signatures.SignatureFormat;

/**
 * A signature on an issued document, with the file as it was made or sent. Written once, never changed (the database
 * refuses); it becomes void with its document.
 */
@Entity
@Table(name = "document_signature")
public class DocumentSignature {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long reportId;
    private long documentId;
    private int number;

    @Enumerated(EnumType.STRING)
    private SignerRole role;

    @Enumerated(EnumType.STRING)
    private SignatureFormat format;

    private String fileName;
    private byte[] file;
    private String sha256;
    private Integer overNumber;
    private boolean showsDecision;

    @Enumerated(EnumType.STRING)
    private SignatureOrigin origin;

    private String position;
    private String signer;
    private Instant signedAt;
    private String validation;
    private String username;
    private Instant recordedAt;

    protected DocumentSignature() {}

    /** @param over the document as it lay there to be signed */
    public DocumentSignature(
            Place over, SignerRole role, String fileName, Signed signed, Found found, String username) {
        this.reportId = over.reportId();
        this.documentId = over.documentId();
        this.number = over.number();
        this.overNumber = over.overNumber();
        this.role = role;
        this.format = found.format();
        this.fileName = fileName;
        this.file = signed.file().clone();
        this.sha256 = Sha256.hex(signed.file());
        this.showsDecision = signed.showsDecision();
        this.origin = signed.origin();
        this.position = found.position();
        this.signer = found.signer();
        this.signedAt = found.signedAt();
        this.validation = found.validation();
        this.username = username;
        this.recordedAt = Instant.now();
    }

    /**
     * What was signed.
     *
     * @param number the new signature's number within the report
     * @param overNumber number of the signed PDF that was given out; null for the document as it was issued
     */
    public record Place(long reportId, long documentId, int number, Integer overNumber) {}

    /** @param showsDecision whether the council's decision stands in the visible field of this signature */
    public record Signed(byte[] file, boolean showsDecision, SignatureOrigin origin) {}

    /**
     * @param position of the signer as under the document
     * @param signer name in the certificate
     * @param validation JSON of what was found
     */
    public record Found(SignatureFormat format, String position, String signer, Instant signedAt, String validation) {}

    public long reportId() {
        return reportId;
    }

    public long documentId() {
        return documentId;
    }

    public int number() {
        return number;
    }

    public SignerRole role() {
        return role;
    }

    public SignatureFormat format() {
        return format;
    }

    public String fileName() {
        return fileName;
    }

    public byte[] file() {
        return file.clone();
    }

    public String sha256() {
        return sha256;
    }

    public Integer overNumber() {
        return overNumber;
    }

    public boolean showsDecision() {
        return showsDecision;
    }

    /** Null for what was taken before it was noted. */
    public SignatureOrigin origin() {
        return origin;
    }

    public String position() {
        return position;
    }

    public String signer() {
        return signer;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public String validation() {
        return validation;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
