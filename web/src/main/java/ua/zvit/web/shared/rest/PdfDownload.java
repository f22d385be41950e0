package ua.zvit.web.shared.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A document to be saved: its name in Ukrainian for those who understand RFC 6266, in digits for the others.
 *
 * @param title what the document is about; cut when long, freed of what file systems refuse
 * @param number plain name of the file without its ending
 */
public record PdfDownload(byte[] content, String title, String number) {
    public static final String MEDIA_TYPE = "application/pdf";
    private static final int LONGEST = 80;

    /** @param tag strong validator of the content; null when it changes with every call */
    public Response response(EntityTag tag) {
        return Response.ok(content, MEDIA_TYPE)
                .header("Content-Disposition", disposition())
                .tag(tag)
                .build();
    }

    String disposition() {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String encoded =
                URLEncoder.encode(cut(name) + ".pdf", StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + number + ".pdf\"; filename*=UTF-8''" + encoded;
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int space = name.lastIndexOf(' ', LONGEST);
        return name.substring(0, space > 0 ? space : LONGEST);
    }
}
