package ua.zvit.web.report.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.zvit.report.evidence.EvidenceQueries;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.file.FileName;
import ua.zvit.web.shared.file.SentFile;

/** A file of evidence to be saved, never shown as what it claims to be; or its preview, which the server has drawn. */
@Named
@RequestScoped
public class EvidenceFileView {
    private EvidenceQueries evidence;
    private RefusalsView refusals;
    private String id;

    protected EvidenceFileView() {}

    @Inject
    public EvidenceFileView(EvidenceQueries evidence, RefusalsView refusals) {
        this.evidence = evidence;
        this.refusals = refusals;
    }

    public void send() {
        refusals.number(id)
                .flatMap(number -> refusals.opening(() -> evidence.file(number)))
                .ifPresent(found -> SentFile.send(
                        found.content(), FileName.of(found.evidence().file().name()), true));
    }

    public void sendPreview() {
        refusals.number(id)
                .flatMap(number -> refusals.opening(() -> evidence.preview(number)))
                .ifPresent(jpeg -> SentFile.send(jpeg, FileName.of("preview-" + id, "jpg"), false));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
