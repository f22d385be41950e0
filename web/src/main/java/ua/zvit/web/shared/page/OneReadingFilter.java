package ua.zvit.web.shared.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.zvit.shared.OneReading;

/**
 * A page that puts a report together out of many questions asks them in one reading. {@code web.xml} names these pages: none
 * of them waits for a computation or another server while it is made.
 */
public class OneReadingFilter extends HttpFilter {
    @Inject
    OneReading reading;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"GET".equals(request.getMethod()) || request.getUserPrincipal() == null) {
            chain.doFilter(request, response);
            return;
        }
        reading.begin();
        try {
            chain.doFilter(request, response);
        } finally {
            reading.end();
        }
    }
}
