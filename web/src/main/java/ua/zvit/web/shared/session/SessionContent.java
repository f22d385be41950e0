package ua.zvit.web.shared.session;

import io.undertow.server.session.Session;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.wildfly.security.http.oidc.OidcAccount;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * What of a session all servers have to know: whom the server's OIDC client let in, and simple marks. Everything else is of one
 * server. They are written as one graph, for account and context have to stay the same object.
 *
 * <p>Only these classes are ever read, whatever the bytes say.
 */
final class SessionContent {
    private static final ObjectInputFilter ONLY_THESE = ObjectInputFilter.Config.createFilter(
            "maxdepth=12;maxrefs=200;maxarray=1000;maxbytes=65536;org.wildfly.security.http.oidc.*;"
                    + "java.util.HashMap;java.util.Map$Entry;java.lang.Boolean;java.lang.String;!*");

    private final ClassLoader classes;

    SessionContent(ClassLoader classes) {
        this.classes = classes;
    }

    static boolean isShared(Object attribute) {
        return attribute instanceof OidcAccount
                || attribute instanceof OidcSecurityContext
                || attribute instanceof Boolean;
    }

    static Map<String, Object> of(Session session) {
        Map<String, Object> shared = new HashMap<>();
        for (String name : session.getAttributeNames()) {
            Object attribute = session.getAttribute(name);
            if (isShared(attribute)) {
                shared.put(name, attribute);
            }
        }
        return shared;
    }

    byte[] written(Map<String, Object> shared) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(shared));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException for what another release has written and this one does not understand */
    @SuppressWarnings("unchecked")
    Map<String, Object> read(byte[] bytes) throws IOException {
        try (ObjectInputStream in = new OfThePages(bytes)) {
            in.setObjectInputFilter(ONLY_THESE);
            return (Map<String, Object>) in.readObject();
        } catch (ClassNotFoundException | RuntimeException unknown) {
            throw new IOException(unknown);
        }
    }

    /** Finds classes where the pages find them. */
    private final class OfThePages extends ObjectInputStream {
        private OfThePages(byte[] bytes) throws IOException {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass described) throws ClassNotFoundException {
            return Class.forName(described.getName(), false, classes);
        }
    }
}
