package ua.zvit.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.archive.Nomenclature;
import ua.zvit.archive.values.RetentionItem;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** The nomenclature: a list for whoever may look, and a form for one item at a time. */
@Named
@RequestScoped
public class NomenclatureView {

    private Nomenclature nomenclature;
    private RefusalsView refusals;
    private TextView text;
    private NomenclatureForm form = new NomenclatureForm();
    private String item;

    protected NomenclatureView() {}

    @Inject
    public NomenclatureView(Nomenclature nomenclature, RefusalsView refusals, TextView text) {
        this.nomenclature = nomenclature;
        this.refusals = refusals;
        this.text = text;
    }

    /** Fills the form with the item that the address names; an address without one means a new item. */
    public void choose() {
        getItems().stream()
                .filter(one -> one.id().toString().equals(item))
                .findFirst()
                .ifPresent(one -> form = NomenclatureForm.of(one));
    }

    public void save() {
        if (refusals.tried(() -> nomenclature.save(form.item()))) {
            refusals.good(text.of("page.care.saved", form.getCode()));
            Faces.redirect("archive-care.xhtml");
        }
    }

    public List<RetentionItem> getItems() {
        return nomenclature.items();
    }

    public NomenclatureForm getForm() {
        return form;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }
}
