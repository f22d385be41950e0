package ua.zvit.shared;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import ua.zvit.shared.UnreadableJsonException.Reason;

/**
 * The one way JSON comes in, through whatever door. It is read whole or not at all, in time that grows with its size
 * only: UTF-8 (or UTF-16 with its mark) without a broken letter, no member named twice, nothing after the end, and never
 * deeper, longer or with longer numbers than a report can need. All texts come out in composed letters; a text that
 * can't be kept is told with its place.
 */
public final class JsonText {
    /** Levels of nesting; a report has eight. */
    public static final int DEEPEST = 32;
    /** Characters of one number; the longest sum has thirty. */
    static final int LONGEST_NUMBER = 60;

    static final int LONGEST_NAME = 200;
    /** Characters of one text: five narratives. */
    static final int LONGEST_TEXT = 1_000_000;

    private static final int LARGEST = 8 * 1024 * 1024;
    private static final int MOST_TOKENS = 1_000_000;
    private static final int BYTE = 0xFF;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .maxStringLength(LONGEST_TEXT)
                            .maxDocumentLength(LARGEST)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonText() {}

    /**
     * A text that can't be kept.
     *
     * @param pointer where it stands (RFC 6901)
     * @param code the fault, as {@link PlainText#fault} names it
     */
    public record UnfitText(String pointer, String code) {}

    /**
     * @param unfit takes each text that can't be kept
     * @throws UnreadableJsonException when it is no JSON that may come in
     */
    public static JsonNode read(byte[] json, Consumer<UnfitText> unfit) {
        return read(decode(json), unfit);
    }

    /** The same for what has come as characters already. */
    public static JsonNode read(String json, Consumer<UnfitText> unfit) {
        try {
            JsonNode read = MAPPER.readTree(json);
            if (read == null || read.isMissingNode()) {
                throw new UnreadableJsonException(Reason.MALFORMED, 1, 1);
            }
            return composed(read, "", unfit);
        } catch (JsonProcessingException broken) {
            JsonLocation place = broken.getLocation() == null ? JsonLocation.NA : broken.getLocation();
            boolean twice = broken.getOriginalMessage().startsWith("Duplicate field");
            throw new UnreadableJsonException(
                    twice ? Reason.MEMBER_TWICE : Reason.MALFORMED,
                    Math.max(1, place.getLineNr()),
                    Math.max(1, place.getColumnNr()));
        }
    }

    private static String decode(byte[] json) {
        if (json.length > 1 && (json[0] & BYTE) == 0xFF && (json[1] & BYTE) == 0xFE) {
            return decode(json, 2, StandardCharsets.UTF_16LE);
        }
        if (json.length > 1 && (json[0] & BYTE) == 0xFE && (json[1] & BYTE) == 0xFF) {
            return decode(json, 2, StandardCharsets.UTF_16BE);
        }
        boolean marked =
                json.length > 2 && (json[0] & BYTE) == 0xEF && (json[1] & BYTE) == 0xBB && (json[2] & BYTE) == 0xBF;
        return decode(json, marked ? 3 : 0, StandardCharsets.UTF_8);
    }

    private static String decode(byte[] json, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(json, from, json.length - from);
        CharBuffer text = CharBuffer.allocate(json.length - from);
        try {
            CoderResult end = decoder.decode(bytes, text, true);
            if (end.isError()) {
                end.throwException();
            }
            decoder.flush(text);
            return text.flip().toString();
        } catch (CharacterCodingException broken) {
            long line =
                    text.flip().chars().filter(character -> character == '\n').count() + 1;
            throw new UnreadableJsonException(Reason.ENCODING, line, 1);
        }
    }

    private static JsonNode composed(JsonNode node, String pointer, Consumer<UnfitText> unfit) {
        if (node.isTextual()) {
            PlainText.fault(node.textValue())
                    .ifPresent(code -> unfit.accept(new UnfitText(pointer.isEmpty() ? "/" : pointer, code)));
            return JsonNodeFactory.instance.textNode(PlainText.composed(node.textValue()));
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode(node.size());
            for (int index = 0; index < node.size(); index++) {
                array.add(composed(node.get(index), pointer + "/" + index, unfit));
            }
            return array;
        }
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties()
                    .forEach(member -> object.set(
                            member.getKey(), composed(member.getValue(), member(pointer, member.getKey()), unfit)));
            return object;
        }
        return node;
    }

    /** @return the pointer (RFC 6901) of a member of what stands at a pointer, fit to be shown */
    public static String member(String pointer, String name) {
        String shown = PlainText.fault(name).isPresent() ? "?" : name;
        return pointer + "/" + shown.replace("~", "~0").replace("/", "~1");
    }
}
