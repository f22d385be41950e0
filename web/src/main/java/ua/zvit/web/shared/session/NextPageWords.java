package ua.zvit.web.shared.session;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * Words for the page that an answer leads to. They travel with the browser, for the next page may be another server's, which
 * the flash of Faces, being in the memory of one, does not reach. A page that is shown takes them; what is told on the page itself
 * needs no way.
 */
public class NextPageWords implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "zvit-said";
    private static final String TOLD = NextPageWords.class.getName();
    private static final int SECONDS = 60;

    /** Letters of Ukrainian take two bytes each, a cookie some four thousand. */
    private static final int MOST_LETTERS = 1_000;

    /** Says it on the page that follows, or on this one when none does. */
    public static void tell(FacesContext context, FacesMessage.Severity severity, String words) {
        context.addMessage(null, new FacesMessage(severity, words, null));
        String said = (severity == FacesMessage.SEVERITY_WARN ? "w" : "i")
                + words.replace('\n', ' ').substring(0, Math.min(words.length(), MOST_LETTERS));
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        request.merge(TOLD, said, (one, other) -> one + "\n" + other);
        send(context.getExternalContext(), encoded((String) request.get(TOLD)), SECONDS);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        ExternalContext outside = context.getExternalContext();
        boolean told = outside.getRequestMap().containsKey(TOLD);
        Object kept = outside.getRequestCookieMap().get(COOKIE);
        boolean whole = !context.getPartialViewContext().isAjaxRequest();
        if (whole && !told && kept instanceof Cookie cookie) {
            read(context, cookie.getValue());
        }
        if (told || whole && kept != null) {
            send(outside, "", 0);
        }
    }

    private static void read(FacesContext context, String value) {
        String said;
        try {
            said = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException foreign) {
            return;
        }
        said.lines()
                .filter(line -> line.length() > 1)
                .forEach(line -> context.addMessage(
                        null,
                        new FacesMessage(
                                line.charAt(0) == 'w' ? FacesMessage.SEVERITY_WARN : FacesMessage.SEVERITY_INFO,
                                line.substring(1),
                                null)));
    }

    /** Of several words at once the last ones may be too many for a cookie, and stay away. */
    private static String encoded(String said) {
        String fitting = said.substring(0, Math.min(said.length(), MOST_LETTERS + 1));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fitting.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(ExternalContext outside, String value, int seconds) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("path", outside.getRequestContextPath());
        properties.put("httpOnly", true);
        properties.put("secure", outside.isSecure());
        properties.put("maxAge", seconds);
        outside.addResponseCookie(COOKIE, value, properties);
    }
}
