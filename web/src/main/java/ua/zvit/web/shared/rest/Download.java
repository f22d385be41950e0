package ua.zvit.web.shared.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import ua.zvit.shared.Messages;
import ua.zvit.shared.ReportingPeriod;

/**
 * A file to be saved: its name in Ukrainian for those who understand RFC 6266, in digits for the others.
 *
 * @param title what the file is about; cut when long, freed of what file systems refuse
 * @param number plain name of the file without its ending
 * @param ending of the file's name, without the point
 */
public record Download(byte[] content, String title, String number, String ending, String mediaType) {
    public static final String PDF = "application/pdf";
    private static final int LONGEST = 80;

    public static Download pdf(byte[] content, String title, String number) {
        return new Download(content, title, number, "pdf", PDF);
    }

    /** @return what the file of a report is about: its period and its programme */
    public static String title(ReportingPeriod period, String programme) {
        return (period.isYear() ? period.code() : period.in(Messages.UKRAINIAN)) + " " + programme;
    }

    /** @param tag strong validator of the content; null when it changes with every call */
    public Response response(EntityTag tag) {
        return Response.ok(content, mediaType)
                .header("Content-Disposition", disposition())
                .tag(tag)
                .build();
    }

    String disposition() {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String encoded = URLEncoder.encode(cut(name) + "." + ending, StandardCharsets.UTF_8)
                .replace("+", "%20");
        return "attachment; filename=\"" + number + "." + ending + "\"; filename*=UTF-8''" + encoded;
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int space = name.lastIndexOf(' ', LONGEST);
        return name.substring(0, space > 0 ? space : LONGEST);
    }
}
