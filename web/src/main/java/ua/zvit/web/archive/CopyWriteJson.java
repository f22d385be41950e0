package ua.zvit.web.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.zvit.archive.values.FormerFacts;
import ua.zvit.archive.values.GivenFile;
import ua.zvit.shared.Dates;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/**
 * A former report to be put into the archive.
 *
 * @param programme title; that of a programme of the council links the copy with it
 * @param decision the council's, as far as it is known
 * @param plan thousand UAH; null when it is not known
 * @param actual thousand UAH; null when it is not known
 * @param files scans and signed files, the content in base64
 * @param data the report in the shape of the import; null when there are none
 * @param confirm fields of the questions to which the caller says yes
 */
public record CopyWriteJson(
        String programme,
        Integer year,
        Decision decision,
        BigDecimal plan,
        BigDecimal actual,
        List<File> files,
        @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT) JsonNode data,
        List<String> confirm) {

    /** @param date such as {@code 2020-02-27} */
    public record Decision(String number, String date) {}

    /** @param content in base64 */
    public record File(String name, byte[] content) {}

    FormerFacts facts() {
        return new FormerFacts(
                programme,
                year,
                decision == null ? null : decision.number(),
                decision == null || decision.date() == null ? null : day(decision.date()),
                plan,
                actual);
    }

    private static LocalDate day(String date) {
        return Dates.read(date)
                .orElseThrow(() -> new ZvitException(
                        ErrorCode.COPY_INVALID, List.of(Fault.at(null, "decision.date", "date-expected"))));
    }

    List<GivenFile> given() {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(Objects::nonNull)
                        .map(file -> new GivenFile(
                                Objects.requireNonNullElse(file.name(), "–"),
                                Objects.requireNonNullElse(file.content(), new byte[0])))
                        .toList();
    }

    GivenFile givenData() {
        return data == null || data.isNull()
                ? null
                : new GivenFile("data.json", data.toString().getBytes(StandardCharsets.UTF_8));
    }

    Set<String> confirmed() {
        return confirm == null
                ? Set.of()
                : Set.copyOf(confirm.stream().filter(Objects::nonNull).toList());
    }
}
