package ua.zvit.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.omnifaces.util.Faces;
import ua.zvit.organisation.ChangeCoatOfArms;
import ua.zvit.organisation.CouncilList;
import ua.zvit.organisation.CreateCouncil;
import ua.zvit.organisation.values.CreatedCouncil;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;
import ua.zvit.web.shared.Upload;

/** The form of a new council, with its first administrator; for the operator. */
@Named
@RequestScoped
public class NewCouncilView {
    private CouncilList councils;
    private CreateCouncil creating;
    private RefusalsView refusals;
    private TextView text;
    private CouncilForm form = new CouncilForm();
    private String administrator;
    private Part arms;
    private boolean proposed;

    protected NewCouncilView() {}

    @Inject
    public NewCouncilView(CouncilList councils, CreateCouncil creating, RefusalsView refusals, TextView text) {
        this.councils = councils;
        this.creating = creating;
        this.refusals = refusals;
        this.text = text;
    }

    public void open() {
        refusals.opening(councils::all);
    }

    public void create() {
        proposed = form.propose();
        if (!proposed && refusals.tried(this::make, fault -> "#council:" + fault.field())) {
            Faces.redirect("councils.xhtml");
        }
    }

    private void make() {
        CreatedCouncil made = creating.create(form.details(), administrator, picture());
        refusals.good(text.of("page.council-new.done", made.council().name()));
        if (!made.checked()) {
            refusals.warn(text.of(
                    "page.council-new.unchecked",
                    made.administrator(),
                    made.council().code()));
        }
    }

    private byte[] picture() {
        try {
            Upload upload = Upload.of(arms, ChangeCoatOfArms.LARGEST);
            return upload == null || upload.content().length == 0 ? null : upload.content();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @return whether the form shows proposals that nobody has looked at yet */
    public boolean isProposed() {
        return proposed;
    }

    public int getLargest() {
        return ChangeCoatOfArms.LARGEST;
    }

    public CouncilForm getForm() {
        return form;
    }

    public String getAdministrator() {
        return administrator;
    }

    public void setAdministrator(String administrator) {
        this.administrator = administrator;
    }

    public Part getArms() {
        return arms;
    }

    public void setArms(Part arms) {
        this.arms = arms;
    }
}
