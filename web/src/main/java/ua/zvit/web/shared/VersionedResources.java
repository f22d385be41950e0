package ua.zvit.web.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.omnifaces.resourcehandler.DefaultResourceHandler;
import org.omnifaces.resourcehandler.RemappedResource;

/**
 * Puts a checksum of our own styles and scripts into their addresses. Browsers may keep them for long, and after an
 * upgrade still take the new ones, for these have another address; what has not changed is not fetched again.
 */
public class VersionedResources extends DefaultResourceHandler {
    private static final String LIBRARY = "zvit";

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource decorateResource(Resource resource) {
        if (resource == null || !LIBRARY.equals(resource.getLibraryName())) {
            return resource;
        }
        String path = resource.getRequestPath();
        String version = versions.computeIfAbsent(resource.getResourceName(), name -> checksum(resource));
        return new RemappedResource(resource, path + (path.contains("?") ? "&" : "?") + "v=" + version);
    }

    private static String checksum(Resource resource) {
        CRC32C sum = new CRC32C();
        try (InputStream content = resource.getURL().openStream()) {
            sum.update(content.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
