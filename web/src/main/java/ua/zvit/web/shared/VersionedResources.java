package ua.zvit.web.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.omnifaces.resourcehandler.DefaultResourceHandler;
import org.omnifaces.resourcehandler.RemappedResource;

/**
 * Puts a checksum of our own styles and scripts into their addresses. Browsers may keep them for long, and after an
 * upgrade still take the new ones, for these have another address; what has not changed is not fetched again. Scripts are
 * modules that import each other by address: the checksum of one covers the checksums of all that it imports.
 */
public class VersionedResources extends DefaultResourceHandler {
    private static final String LIBRARY = "zvit";
    private static final String MODULE = ".js";

    private final Map<String, Served> known = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource decorateResource(Resource resource) {
        if (resource == null || !LIBRARY.equals(resource.getLibraryName())) {
            return resource;
        }
        Served served = known.get(resource.getResourceName());
        if (served == null) {
            served = read(resource);
            known.put(resource.getResourceName(), served);
        }
        String path = resource.getRequestPath();
        String address = path + (path.contains("?") ? "&" : "?") + "v=" + served.version();
        return served.module() == null
                ? new RemappedResource(resource, address)
                : new ModuleResource(resource, address, served.module());
    }

    private Served read(Resource resource) {
        byte[] content = content(resource);
        if (!resource.getResourceName().endsWith(MODULE)) {
            return new Served(checksum(content), null);
        }
        String source = new String(content, StandardCharsets.UTF_8);
        byte[] module = ModuleImports.addressed(resource.getResourceName(), source, this::address)
                .getBytes(StandardCharsets.UTF_8);
        return new Served(checksum(module), module);
    }

    /** Reads what is imported there in turn; an architecture test knows that all is there and leads into no circle. */
    private String address(String module) {
        return createResource(module, LIBRARY).getRequestPath();
    }

    private static byte[] content(Resource resource) {
        try (InputStream content = resource.getURL().openStream()) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String checksum(byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(content);
        return Long.toHexString(sum.getValue());
    }

    /** The checksum of what is sent; of a module also what that is, for others it is what the file holds. */
    private record Served(String version, byte[] module) {}
}
