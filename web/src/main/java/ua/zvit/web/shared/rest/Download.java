package ua.zvit.web.shared.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import ua.zvit.web.shared.file.FileName;

/** A file to be saved. */
public record Download(byte[] content, FileName name, String mediaType) {
    public static final String PDF = "application/pdf";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static Download pdf(byte[] content, FileName name) {
        return new Download(content, name, PDF);
    }

    /** A workbook, made anew with every call. */
    public static Response sheet(byte[] content, FileName name) {
        return new Download(content, name, XLSX).response(null);
    }

    /** @param tag strong validator of the content; null when it changes with every call */
    public Response response(EntityTag tag) {
        return Response.ok(content, mediaType)
                .header("Content-Disposition", name.disposition(true))
                .tag(tag)
                .build();
    }
}
