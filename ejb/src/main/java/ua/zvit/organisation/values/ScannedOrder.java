package ua.zvit.organisation.values;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * A scanned order: a PDF or a picture, whatever its file is called.
 *
 * @param mediaType by its content
 */
public record ScannedOrder(byte[] content, String mediaType) {
    /** Bytes of the largest file that is taken; an order of two pages has some hundred thousand. */
    public static final int LARGEST = 4 * 1024 * 1024;

    private static final Map<String, String> TYPES = Map.of(
            HexFormat.of().formatHex("%PDF-".getBytes(StandardCharsets.US_ASCII)),
            "application/pdf",
            "89504e470d0a1a0a",
            "image/png",
            "ffd8ff",
            "image/jpeg");
    private static final int LONGEST_MARK = 8;
    private static final int MEBIBYTE = 1024 * 1024;

    /** @throws ZvitException {@code ORDER-FILE-TOO-LARGE}, {@code ORDER-FILE-TYPE} for what is neither PDF, PNG nor JPEG */
    public static ScannedOrder of(byte[] content) {
        if (content.length > LARGEST) {
            throw new ZvitException(ErrorCode.ORDER_FILE_TOO_LARGE, LARGEST / MEBIBYTE);
        }
        String begins = HexFormat.of().formatHex(content, 0, Math.min(LONGEST_MARK, content.length));
        return TYPES.entrySet().stream()
                .filter(type -> begins.startsWith(type.getKey()))
                .findFirst()
                .map(type -> new ScannedOrder(content, type.getValue()))
                .orElseThrow(() -> new ZvitException(ErrorCode.ORDER_FILE_TYPE));
    }

    /** @return ending of the file's name */
    public String ending() {
        return switch (mediaType) {
            case "application/pdf" -> "pdf";
            case "image/png" -> "png";
            default -> "jpg";
        };
    }
}
