package ua.zvit.web.entering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.zvit.entering.ImportQueries;
import ua.zvit.entering.values.ImportKind;
import ua.zvit.entering.values.ImportState;
import ua.zvit.entering.values.ImportSummary;

/** The council's list of files that came in, the newest first: who, when, which, and what came of it. */
@Named
@RequestScoped
public class ImportsView {
    private static final int SHOWN = 50;

    private ImportQueries imports;
    private List<ImportSummary> list;

    protected ImportsView() {}

    @Inject
    public ImportsView(ImportQueries imports) {
        this.imports = imports;
    }

    public List<ImportSummary> getList() {
        if (list == null) {
            list = imports.list(0, SHOWN);
        }
        return list;
    }

    public boolean isOpen(ImportSummary one) {
        return one.state() == ImportState.OPEN;
    }

    /** @return where to go on with it, or what came of it */
    public String link(ImportSummary one) {
        if (isOpen(one)) {
            return "import-draft.xhtml?id=" + one.id();
        }
        return (one.kind() == ImportKind.PROGRAMME ? "programme.xhtml?id=" : "report.xhtml?id=") + one.outcomeId();
    }

    /** @return the word for what came of it */
    public String outcome(ImportSummary one) {
        return isOpen(one)
                ? "page.imports.draft"
                : one.kind() == ImportKind.PROGRAMME ? "page.imports.programme" : "page.imports.report";
    }
}
