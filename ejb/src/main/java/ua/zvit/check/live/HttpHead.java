package ua.zvit.check.live;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.IDN;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One request to one given address, of which only the head of the answer is read (RFC 9112). Written by hand because the
 * clients at hand resolve names by themselves. The certificate is checked against the name in the link.
 */
final class HttpHead {
    private static final int MOST_BYTES = 16 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
    private static final Pattern LOCATION = Pattern.compile("(?im)^location:[ \\t]*(\\S{1,2000})[ \\t]*$");

    private final Duration connect;
    private final Duration answer;

    HttpHead(Duration connect, Duration answer) {
        this.connect = connect;
        this.answer = answer;
    }

    /** Status and, where there is one, the address redirected to. */
    record Answer(int status, Optional<URI> location) {}

    Answer ask(String method, URI link, InetAddress target, int port, boolean secure) throws IOException {
        try (Socket plain = new PatientSocket(connect.plus(answer))) {
            plain.connect(new InetSocketAddress(target, port), (int) connect.toMillis());
            try (Socket socket = secure ? secured(plain, host(link), port) : plain) {
                OutputStream out = socket.getOutputStream();
                out.write(request(method, link).getBytes(StandardCharsets.US_ASCII));
                out.flush();
                return parsed(head(socket.getInputStream()));
            }
        }
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String request(String method, URI link) {
        String path = link.getRawPath() == null || link.getRawPath().isEmpty() ? "/" : link.getRawPath();
        String query = link.getRawQuery() == null ? "" : "?" + link.getRawQuery();
        String port = link.getPort() < 0 ? "" : ":" + link.getPort();
        String target = URI.create(path + query).toASCIIString();
        return method + " " + target + " HTTP/1.1\r\nHost: " + host(link) + port
                + "\r\nUser-Agent: Zvit link check\r\nAccept: */*\r\nConnection: close\r\n\r\n";
    }

    private static String host(URI link) {
        String host = link.getHost();
        return host.startsWith("[") ? host : IDN.toASCII(host);
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int last = 0;
        for (int next = in.read(); next >= 0 && head.size() < MOST_BYTES; next = in.read()) {
            if (next == '\n' && last == '\n') {
                break;
            }
            if (next != '\r') {
                head.write(next);
                last = next;
            }
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static Answer parsed(String head) throws IOException {
        Matcher status = STATUS.matcher(head.lines().findFirst().orElse(""));
        if (!status.matches()) {
            throw new IOException("Not an answer of the web");
        }
        Matcher location = LOCATION.matcher(head);
        return new Answer(
                Integer.parseInt(status.group(1)),
                location.find() ? Optional.of(URI.create(location.group(1))) : Optional.empty());
    }
}
