package ua.zvit.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.web.shared.FormatView;

/** An entry as its fields are filled when the editor is opened. What is written then goes to {@link SavingView}. */
@Named("writing")
@RequestScoped
public class EntryWritingView {
    private FormatView format;
    private final EntryForm form = new EntryForm();

    protected EntryWritingView() {}

    @Inject
    public EntryWritingView(FormatView format) {
        this.format = format;
    }

    public void begin(EntryDetails entry) {
        form.fill(entry, format);
    }

    public EntryForm getForm() {
        return form;
    }
}
