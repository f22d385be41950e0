package ua.zvit.archive.former;

import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** What a scan may be, by how its content begins, whatever its file is called. */
enum PaperType {
    PDF("application/pdf", "pdf", "255044462d"),
    PNG("image/png", "png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "jpg", "ffd8ff");

    private static final int LONGEST = 8;

    private final String mediaType;
    private final String ending;
    private final String mark;

    PaperType(String mediaType, String ending, String mark) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.mark = mark;
    }

    static Optional<PaperType> of(byte[] content) {
        String begins = HexFormat.of().formatHex(content, 0, Math.min(LONGEST, content.length));
        return Stream.of(values()).filter(type -> begins.startsWith(type.mark)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** @return how names of such files end, without the dot */
    String ending() {
        return ending;
    }
}
