package ua.zvit.web.operation;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import ua.zvit.shared.Settings;

/**
 * Figures for Prometheus. Off unless a file with a token is named ({@code zvit.metrics.token-file}); then whoever sends the
 * token as a bearer token gets them. It is a token of its own, for those who watch over servers are no people of a council.
 */
public class MetricsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String BEARER = "Bearer ";
    private static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";
    private static final int SHORTEST = 16;

    @Inject
    transient Metrics metrics;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> file = Settings.text("zvit.metrics.token-file");
        if (file.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (!isRight(request.getHeader("Authorization"), Path.of(file.get()))) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"zvit-metrics\"");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            byte[] figures = metrics.text().getBytes(StandardCharsets.UTF_8);
            response.setContentType(FORMAT);
            response.setContentLength(figures.length);
            response.getOutputStream().write(figures);
        }
    }

    /** The file is read each time, so that a token can be changed without a restart. */
    private static boolean isRight(String header, Path file) throws IOException {
        String token = Files.readString(file).strip();
        return header != null
                && header.startsWith(BEARER)
                && token.length() >= SHORTEST
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8),
                        header.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8));
    }
}
