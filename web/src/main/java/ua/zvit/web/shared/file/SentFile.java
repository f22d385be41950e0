package ua.zvit.web.shared.file;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends a file instead of a page. */
public final class SentFile {
    private SentFile() {}

    /** @param saved whether the browser is to save it rather than to show it */
    public static void send(byte[] content, FileName name, boolean saved) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext response = faces.getExternalContext();
        String type = response.getMimeType("f." + name.ending());
        response.setResponseContentType(type == null ? "application/octet-stream" : type);
        response.setResponseContentLength(content.length);
        response.setResponseHeader("Content-Disposition", name.disposition(saved));
        try {
            response.getResponseOutputStream().write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
