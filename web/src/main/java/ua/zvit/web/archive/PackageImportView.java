package ua.zvit.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.omnifaces.util.Faces;
import ua.zvit.archive.ImportPackage;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;
import ua.zvit.web.shared.Upload;

/** Import of a package from another system: all or nothing, what is wrong named with its file. */
@Named
@RequestScoped
public class PackageImportView {
    private static final int LARGEST = 64 * 1024 * 1024;

    private ImportPackage importing;
    private RefusalsView refusals;
    private TextView text;
    private Part file;
    private long received;

    protected PackageImportView() {}

    @Inject
    public PackageImportView(ImportPackage importing, RefusalsView refusals, TextView text) {
        this.importing = importing;
        this.refusals = refusals;
        this.text = text;
    }

    public void take() {
        if (refusals.tried(this::receive)) {
            refusals.good(text.of("page.care.received"));
            Faces.redirect("package.xhtml?id=%s", String.valueOf(received));
        }
    }

    private void receive() {
        try {
            Upload upload = Upload.of(file, LARGEST);
            if (upload == null) {
                throw new ZvitException(ErrorCode.PACKAGE_NO_FILE);
            }
            received = importing.receive(upload.content());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public int getLargest() {
        return LARGEST;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
