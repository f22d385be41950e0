package ua.zvit.printing;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import ua.zvit.printing.form.FormDescriptor;

/** Reads a form's descriptor; what the descriptor does not know is a fault, not ignored. */
final class DescriptorFile {

    private static final int LARGEST = 32 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private DescriptorFile() {}

    static FormDescriptor read(byte[] json) throws UnsafeFormException {
        if (json.length > LARGEST) {
            throw FormFiles.fault("FORM-SIZE", 0, Integer.toString(json.length));
        }
        try {
            FormDescriptor descriptor = JSON.readValue(json, FormDescriptor.class);
            if (descriptor == null) {
                throw FormFiles.fault("FORM-DESCRIPTOR", 1, "null");
            }
            return descriptor;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            throw FormFiles.fault("FORM-DESCRIPTOR", line, e.getOriginalMessage());
        } catch (IOException e) {
            throw FormFiles.fault("FORM-DESCRIPTOR", 0, e.getMessage());
        }
    }
}
