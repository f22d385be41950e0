package ua.zvit.web.report.evidence;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.report.evidence.EvidenceLimits;
import ua.zvit.report.values.evidence.GivenEvidence;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/** Reads the form with which a file of evidence comes. */
final class EvidenceForm {
    private static final int LONGEST_FIELD = 4096;

    private EvidenceForm() {}

    /** @throws ZvitException {@code EVIDENCE-NO-FILE}, {@code EVIDENCE-DATE} */
    static GivenEvidence read(List<EntityPart> parts) throws IOException {
        String title = null;
        String date = null;
        String name = null;
        byte[] content = null;
        for (EntityPart part : parts) {
            switch (part.getName()) {
                case "title" -> title = text(part);
                case "date" -> date = text(part);
                case "file" -> {
                    name = part.getFileName().orElse(null);
                    content = bytes(part, EvidenceLimits.largest() + 1);
                }
                default -> throw new ZvitException(ErrorCode.EVIDENCE_NO_FILE);
            }
        }
        if (content == null) {
            throw new ZvitException(ErrorCode.EVIDENCE_NO_FILE);
        }
        return new GivenEvidence(name, title, day(date), content);
    }

    /** @throws ZvitException {@code EVIDENCE-DATE} */
    static LocalDate day(String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written.strip());
        } catch (DateTimeException none) {
            throw new ZvitException(ErrorCode.EVIDENCE_DATE);
        }
    }

    private static String text(EntityPart part) throws IOException {
        return new String(bytes(part, LONGEST_FIELD), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(EntityPart part, int most) throws IOException {
        try (InputStream content = part.getContent()) {
            return content.readNBytes(most);
        }
    }
}
