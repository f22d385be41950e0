package ua.zvit.report.domain.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import ua.zvit.report.values.form.FormFiles;
import ua.zvit.report.values.form.FormIdentity;
import ua.zvit.report.values.form.FormState;
import ua.zvit.report.values.form.FormSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * A version of a form of the report: draft → published → withdrawn. Its files never change (the database refuses): who
 * wants another form brings another version, and old reports keep the one they were made with.
 */
@Entity
@Table(name = "report_form")
public class FormVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    private Long councilId;
    private String code;

    @Column(name = "version")
    private int number;

    @Enumerated(EnumType.STRING)
    private FormState state = FormState.DRAFT;

    private String titleUk;
    private String titleEn;
    private byte[] descriptor;
    private byte[] jrxml;
    private Instant broughtAt = Instant.now();
    private String broughtBy;
    private Instant publishedAt;

    protected FormVersion() {}

    private FormVersion(FormIdentity identity, FormFiles files) {
        this.code = identity.code();
        this.number = identity.version();
        this.titleUk = identity.titleUk();
        this.titleEn = identity.titleEn();
        this.descriptor = files.descriptor();
        this.jrxml = files.template();
    }

    /** A form that comes with the application; it is published from the beginning and belongs to every council. */
    public static FormVersion shipped(FormIdentity identity, FormFiles files) {
        FormVersion form = new FormVersion(identity, files);
        form.broughtBy = "";
        form.publish();
        return form;
    }

    /** A form that a council brings: a draft at first. */
    public static FormVersion brought(long councilId, FormIdentity identity, FormFiles files, String author) {
        FormVersion form = new FormVersion(identity, files);
        form.councilId = councilId;
        form.broughtBy = author;
        return form;
    }

    /** @throws ZvitException {@code FORM-STATE} unless it is a draft */
    public void publish() {
        if (state != FormState.DRAFT) {
            throw new ZvitException(ErrorCode.FORM_STATE);
        }
        this.state = FormState.PUBLISHED;
        this.publishedAt = Instant.now();
    }

    /** @throws ZvitException {@code FORM-STATE} when it is withdrawn already or comes with the application */
    public void withdraw() {
        if (state == FormState.WITHDRAWN || isShipped()) {
            throw new ZvitException(ErrorCode.FORM_STATE);
        }
        this.state = FormState.WITHDRAWN;
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public int number() {
        return number;
    }

    public FormState state() {
        return state;
    }

    public boolean isShipped() {
        return councilId == null;
    }

    public FormFiles files() {
        return new FormFiles(descriptor, jrxml);
    }

    public FormSummary summary(boolean inForce) {
        return new FormSummary(
                id, code, number, titleUk, titleEn, state, isShipped(), inForce, broughtAt, broughtBy, publishedAt);
    }
}
