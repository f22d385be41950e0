package ua.zvit.web.shared.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import ua.zvit.archive.copies.JudgeFormer;
import ua.zvit.entering.FileLimits;
import ua.zvit.report.evidence.EvidenceLimits;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * How much a page takes with a form. What announces more is led back to the same page, which then says so; without the
 * body being read to its end a browser would only say that the connection broke. Forms whose length nobody announces
 * do not come from browsers.
 */
public class UploadLimitFilter extends HttpFilter {
    private static final long MEBIBYTE = 1024L * 1024;
    private static final long USUAL = 6 * MEBIBYTE;
    private static final long DRAINED = 256 * MEBIBYTE;
    private static final int CHUNK = 64 * 1024;

    /**
     * A file of evidence; the files of a former report with its data beside them; a signature of 32 MB, on the public page with what it covers
     * beside it; a file of another program; and the form around them.
     */
    private static final Map<String, Long> LARGER = Map.of(
            "/verify.xhtml", 65 * MEBIBYTE,
            "/sign.xhtml", 33 * MEBIBYTE,
            "/evidence-saving.xhtml", (EvidenceLimits.fileMebibytes() + 1) * MEBIBYTE,
            "/former.xhtml", (JudgeFormer.MEBIBYTES + FileLimits.MEBIBYTES + 1) * MEBIBYTE,
            "/import.xhtml", (FileLimits.MEBIBYTES + 1) * MEBIBYTE,
            "/bring-back.xhtml", (FileLimits.MEBIBYTES + 1) * MEBIBYTE);

    /** Where only some may bring a file: of all others nothing is read. */
    private static final Map<String, Set<String>> BROUGHT = Map.of(
            "/former.xhtml", Set.of(Roles.ADMIN),
            "/evidence-saving.xhtml", Set.of(Roles.DRAFTER),
            "/import.xhtml", Set.of(Roles.ADMIN, Roles.DRAFTER),
            "/bring-back.xhtml", Set.of(Roles.ADMIN, Roles.DRAFTER));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"POST".equals(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (!mayBring(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "ROLE-MISSING");
        } else if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > LARGER.getOrDefault(request.getServletPath(), USUAL)) {
            drain(request);
            response.sendRedirect(request.getRequestURI() + query(request) + "refused=too-large");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean mayBring(HttpServletRequest request) {
        Set<String> roles = BROUGHT.get(request.getServletPath());
        if (roles == null) {
            return true;
        }
        try {
            return TokenIdentity.of(request.getUserPrincipal())
                    .filter(person -> roles.stream().anyMatch(person::hasRole))
                    .isPresent();
        } catch (ZvitException personOfTheDemo) {
            return false;
        }
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "?" : "?" + request.getQueryString() + "&";
    }

    private static void drain(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() <= DRAINED) {
            InputStream body = request.getInputStream();
            byte[] chunk = new byte[CHUNK];
            int read = body.read(chunk);
            while (read >= 0) {
                read = body.read(chunk);
            }
        }
    }
}
