package ua.zvit.api;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A form of our own, made from one that comes with the application as an administrator would: download, change, add. */
public record OwnForm(String code, String descriptor, String template) {

    /** @return the form under a code that nobody has brought yet */
    public static OwnForm like(String shipped) {
        return like(shipped, "own-" + UUID.randomUUID().toString().substring(0, 8));
    }

    /** @return the form under that code */
    public static OwnForm like(String shipped, String code) {
        Map<String, String> parts = parts(Api.as("admin")
                .get("/v1/forms/" + shipped(shipped) + "/files")
                .isOk()
                .bytes());
        return new OwnForm(
                code,
                ending(parts, ".json")
                        .replace("\"" + shipped + "\"", "\"" + code + "\"")
                        .replaceFirst("\"version\": \\d+", "\"version\": 1"),
                ending(parts, ".jrxml"));
    }

    /** Their names tell the version that is shipped today. */
    private static String ending(Map<String, String> parts, String end) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().endsWith(end))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** @return id of a form that comes with the application */
    public static int shipped(String code) {
        return Api.as("admin").get("/v1/forms").isOk().list().stream()
                .filter(form ->
                        form.getBoolean("shipped") && form.getString("code").equals(code))
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }

    /** @return how lists to choose from name a form that comes with the application */
    public static String label(String code) {
        JsonObject form =
                Api.as("admin").get("/v1/forms/" + shipped(code)).isOk().json();
        return form.getString("titleUk") + ", версія " + form.getInt("version");
    }

    /** Puts a form that comes with the application in force. */
    public static void putInForce(String code) {
        Api.as("admin").post("/v1/forms/" + shipped(code) + "/in-force", "").isOk();
    }

    public OwnForm describedBy(UnaryOperator<String> change) {
        return new OwnForm(code, change.apply(descriptor), template);
    }

    public OwnForm drawnBy(UnaryOperator<String> change) {
        return new OwnForm(code, descriptor, change.apply(template));
    }

    /** @return the archive that is uploaded */
    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("form.json"));
            zip.write(descriptor.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("form.jrxml"));
            zip.write(template.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Map<String, String> parts(byte[] zip) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
                parts.put(part.getName(), new String(archive.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return parts;
    }
}
