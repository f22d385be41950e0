package ua.zvit.web.shared.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import ua.zvit.shared.JsonRecords;

/**
 * How a JSON body becomes the record that a resource takes: the whole body first (its size is bounded before), then
 * strictly. The server's own binding skips what it does not know, in a cut body for ever.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBody implements MessageBodyReader<Object> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord() && type.getPackageName().startsWith("ua.zvit.");
    }

    /** @return null for an empty body and for the JSON value null */
    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] json = body.readAllBytes();
        return json.length == 0 ? null : JsonRecords.read(json, type);
    }
}
