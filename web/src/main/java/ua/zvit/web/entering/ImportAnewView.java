package ua.zvit.web.entering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import ua.zvit.entering.EditDraft;
import ua.zvit.entering.UnderstandFile;
import ua.zvit.web.shared.LanguageView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** Has the file of a draft understood anew, with what a person says of its columns and rows. */
@Named
@RequestScoped
public class ImportAnewView {
    private ImportDraftView draft;
    private UnderstandFile understanding;
    private EditDraft editing;
    private RefusalsView refusals;
    private TextView text;
    private LanguageView language;

    protected ImportAnewView() {}

    @Inject
    public ImportAnewView(
            ImportDraftView draft,
            UnderstandFile understanding,
            EditDraft editing,
            RefusalsView refusals,
            TextView text,
            LanguageView language) {
        this.draft = draft;
        this.understanding = understanding;
        this.editing = editing;
        this.refusals = refusals;
        this.text = text;
        this.language = language;
    }

    /** With what was chosen. */
    public void read() {
        if (refusals.tried(() -> {
            draft.keep();
            anew();
        })) {
            done();
        }
    }

    /** By the heads alone, whatever was chosen for this file or for another with the same heads. */
    public void plain() {
        if (refusals.tried(() -> {
            draft.setVersion(editing.forget(RefusalsView.id(draft.getId()), draft.getVersion()));
            anew();
        })) {
            done();
        }
    }

    private void anew() {
        long id = RefusalsView.id(draft.getId());
        editing.anew(id, draft.getVersion(), understanding.anew(id, language.getLocale()));
    }

    private void done() {
        refusals.good(text.of("page.draft.anew-done"));
        Faces.redirect("import-draft.xhtml?id=%s", draft.getId());
    }
}
