package ua.zvit.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.omnifaces.util.Faces;
import ua.zvit.organisation.ChangeCoatOfArms;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** The coat of arms at the head of documents, for the administrator. */
@Named
@RequestScoped
public class ArmsView {
    private OrganisationQueries organisation;
    private ChangeCoatOfArms changing;
    private RefusalsView refusals;
    private TextView text;
    private Part file;

    protected ArmsView() {}

    @Inject
    public ArmsView(OrganisationQueries organisation, ChangeCoatOfArms changing, RefusalsView refusals, TextView text) {
        this.organisation = organisation;
        this.changing = changing;
        this.refusals = refusals;
        this.text = text;
    }

    public void change() {
        if (refusals.tried(() -> changing.change(content()))) {
            refusals.good(text.of("page.arms.changed"));
            Faces.redirect(Faces.getViewId().substring(1));
        }
    }

    public void remove() {
        if (refusals.tried(changing::remove)) {
            refusals.good(text.of("page.arms.removed"));
            Faces.redirect(Faces.getViewId().substring(1));
        }
    }

    /** One byte more than allowed is read at most: enough for the use case to refuse the picture by its size. */
    private byte[] content() {
        if (file == null || file.getSize() == 0) {
            throw new ZvitException(ErrorCode.ARMS_NO_FILE);
        }
        try (InputStream stream = file.getInputStream()) {
            return stream.readNBytes(ChangeCoatOfArms.LARGEST + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @return the picture as an address of its own; null when there is none */
    public String getPicture() {
        return organisation
                .coatOfArms()
                .map(png -> "data:image/png;base64," + Base64.getEncoder().encodeToString(png))
                .orElse(null);
    }

    public int getLargest() {
        return ChangeCoatOfArms.LARGEST;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
