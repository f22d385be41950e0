package ua.zvit.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import ua.zvit.shared.PlainText;

/**
 * The one entrance of everything that is written into pages: letters are composed, the line and page breaks that text
 * processors put into copied text become line ends, and what holds a character that can't be kept is refused with a page
 * that says so. No browser sends such a thing from a field.
 */
public class TextFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern BREAKS = Pattern.compile("[\u000b\u000c\u0085\u2028\u2029]");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        Map<String, String[]> plain = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> plain.put(name, plain(values)));
        if (isFit(plain)) {
            chain.doFilter(new PlainRequest(request, plain), response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static String[] plain(String... values) {
        return Arrays.stream(values)
                .map(value -> PlainText.composed(BREAKS.matcher(value).replaceAll("\n")))
                .toArray(String[]::new);
    }

    private static boolean isFit(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .noneMatch(each -> PlainText.isUnkeepable(each.getKey())
                        || Arrays.stream(each.getValue()).anyMatch(PlainText::isUnkeepable));
    }

    private static final class PlainRequest extends HttpServletRequestWrapper {
        private final Map<String, String[]> parameters;

        PlainRequest(HttpServletRequest request, Map<String, String[]> parameters) {
            super(request);
            this.parameters = Collections.unmodifiableMap(parameters);
        }

        @Override
        public String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public String[] getParameterValues(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values.clone();
        }
    }
}
