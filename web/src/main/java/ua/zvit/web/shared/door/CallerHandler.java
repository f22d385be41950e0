package ua.zvit.web.shared.door;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;

/**
 * Says who calls and by which address we are known outside: as a trusted proxy tells, else as the connection tells. What
 * a caller writes into the headers of proxies itself is thrown away. Where the public address is set, nobody else's word on it
 * is taken: redirects and log-in lead there, whatever host a request names.
 */
final class CallerHandler implements HttpHandler {
    private final TrustedProxies proxies;
    private final URI outside;
    private final HttpHandler next;

    /** @param outside the public address; null where it is not set */
    CallerHandler(TrustedProxies proxies, URI outside, HttpHandler next) {
        this.proxies = proxies;
        this.outside = outside;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        HeaderMap headers = exchange.getRequestHeaders();
        InetSocketAddress source = exchange.getSourceAddress();
        InetAddress peer = source == null ? null : source.getAddress();
        if (proxies.trusts(peer)) {
            HeaderValues forwarded = headers.get(Headers.X_FORWARDED_FOR);
            InetAddress caller = proxies.caller(peer, forwarded == null ? List.of() : List.copyOf(forwarded));
            exchange.setSourceAddress(new InetSocketAddress(caller, 0));
            ourselves(exchange, headers);
        }
        headers.remove(Headers.X_FORWARDED_FOR);
        headers.remove(Headers.X_FORWARDED_PROTO);
        headers.remove(Headers.X_FORWARDED_HOST);
        headers.remove(Headers.X_FORWARDED_PORT);
        if (outside != null) {
            exchange.setRequestScheme(outside.getScheme());
            headers.put(Headers.HOST, outside.getRawAuthority());
        }
        next.handleRequest(exchange);
    }

    /** Where several proxies have added a value, the last one is the word of the one that we know. */
    private static void ourselves(HttpServerExchange exchange, HeaderMap headers) {
        String scheme = last(headers.getLast(Headers.X_FORWARDED_PROTO));
        if ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)) {
            exchange.setRequestScheme(scheme.toLowerCase(java.util.Locale.ROOT));
        }
        String host = last(headers.getLast(Headers.X_FORWARDED_HOST));
        String port = last(headers.getLast(Headers.X_FORWARDED_PORT));
        String known = host == null ? exchange.getHostName() : host;
        boolean usual = port == null || port.equals("https".equals(exchange.getRequestScheme()) ? "443" : "80");
        if (host != null || port != null) {
            boolean plain = !known.matches(".*:\\d+");
            headers.put(Headers.HOST, plain && !usual && port.matches("\\d{1,5}") ? known + ":" + port : known);
        }
    }

    private static String last(String value) {
        return value == null
                ? null
                : value.substring(value.lastIndexOf(',') + 1).strip();
    }
}
