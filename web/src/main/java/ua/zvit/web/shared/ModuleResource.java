package ua.zvit.web.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceWrapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A module as it is sent: under an address with its checksum, with the addresses of what it imports. */
final class ModuleResource extends ResourceWrapper {
    private final String address;
    private final byte[] text;

    ModuleResource(Resource source, String address, byte[] text) {
        super(source);
        this.address = address;
        this.text = text;
    }

    @Override
    public String getRequestPath() {
        return address;
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(text);
    }
}
