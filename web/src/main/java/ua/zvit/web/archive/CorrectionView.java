package ua.zvit.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import ua.zvit.archive.corrections.NoteCorrection;
import ua.zvit.archive.values.CorrectionNote;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** A note that tells a slip of form in an archived report. */
@Named
@RequestScoped
public class CorrectionView {
    private NoteCorrection noting;
    private RefusalsView refusals;
    private TextView text;
    private String place;
    private String was;
    private String should;
    private String basis;

    protected CorrectionView() {}

    @Inject
    public CorrectionView(NoteCorrection noting, RefusalsView refusals, TextView text) {
        this.noting = noting;
        this.refusals = refusals;
        this.text = text;
    }

    public void record(String id) {
        CorrectionNote note = new CorrectionNote(place, was, should, basis);
        if (refusals.tried(
                () -> noting.record(RefusalsView.id(id), note),
                fault -> "#" + fault.field().replace('.', ':'))) {
            refusals.good(text.of("page.correction.done"));
            Faces.redirect("package.xhtml?id=%s", id);
        }
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getWas() {
        return was;
    }

    public void setWas(String was) {
        this.was = was;
    }

    public String getShould() {
        return should;
    }

    public void setShould(String should) {
        this.should = should;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
