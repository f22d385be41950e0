package ua.zvit.web.shared.page;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;

/**
 * No page is remembered between two requests: what a form sends finds a page that is opened anew from its address, by the
 * same parameters and actions as the first time, before anything sent is looked at. So no page can be pushed out by
 * others, grow too old, or be lost with a restarted server; what it was made from travels with the form where it matters
 * (versions). Forms on pages with parameters therefore carry them in their address ({@code o:form includeViewParams}).
 */
public class PageOpening implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        UIViewRoot page = context.getViewRoot();
        if (page == null || !context.isPostback() || context.getResponseComplete()) {
            return;
        }
        UIComponent metadata = metadata(context, page);
        if (metadata != null) {
            ViewMetadata.getViewParameters(page).forEach(parameter -> take(context, parameter));
            metadata.getChildren().forEach(child -> open(context, child));
        }
    }

    /** Parameters and actions stand outside the template's parts, where a page that is built for a form has none. */
    private static UIComponent metadata(FacesContext context, UIViewRoot page) {
        UIComponent known = page.getFacet(UIViewRoot.METADATA_FACET_NAME);
        if (known != null) {
            return known;
        }
        ViewMetadata told = context.getApplication()
                .getViewHandler()
                .getViewDeclarationLanguage(context, page.getViewId())
                .getViewMetadata(context, page.getViewId());
        UIViewRoot alone = told == null ? null : told.createMetadataView(context);
        context.setViewRoot(page);
        UIComponent found = alone == null ? null : alone.getFacet(UIViewRoot.METADATA_FACET_NAME);
        if (found != null) {
            page.getFacets().put(UIViewRoot.METADATA_FACET_NAME, found);
        }
        return found;
    }

    private static void take(FacesContext context, UIViewParameter parameter) {
        ValueExpression target = parameter.getValueExpression("value");
        String sent = context.getExternalContext().getRequestParameterMap().get(parameter.getName());
        if (target != null && sent != null) {
            ELContext names = context.getELContext();
            target.setValue(names, sent);
        }
    }

    private static void open(FacesContext context, UIComponent child) {
        if (child instanceof UIViewAction action && action.isRendered() && !context.getResponseComplete()) {
            action.getActionExpression().invoke(context.getELContext(), null);
        }
    }
}
