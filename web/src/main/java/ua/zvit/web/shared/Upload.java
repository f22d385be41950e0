package ua.zvit.web.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * A file that came with a form.
 *
 * @param name as the browser gave it, without any folders
 */
public record Upload(String name, byte[] content) {

    /**
     * Reads one byte more than allowed at most: enough for whoever is asked to refuse the file by its size.
     *
     * @return null when no file was chosen in that field
     */
    public static Upload of(HttpServletRequest request, String field, int largest) {
        try {
            return of(request.getPart(field), largest);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ServletException notAForm) {
            return null;
        }
    }

    /** @return null when no file was chosen */
    public static Upload of(Part part, int largest) throws IOException {
        String name = part == null ? "" : Objects.toString(part.getSubmittedFileName(), "");
        if (part == null || name.isBlank() && part.getSize() == 0) {
            return null;
        }
        try (InputStream stream = part.getInputStream()) {
            return new Upload(name.replaceAll("^.*[/\\\\]", ""), stream.readNBytes(largest + 1));
        }
    }
}
