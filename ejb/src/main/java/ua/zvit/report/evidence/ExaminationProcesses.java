package ua.zvit.report.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ua.zvit.intake.command.ExamineCommand;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.EvidenceKind;
import ua.zvit.shared.Settings;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.apart.FileCommand;

/**
 * Lets the command of the library examine a file that somebody brings as evidence, as a {@link FileCommand} does it (ADR 0023).
 * Nothing of the file is read here.
 */
@ApplicationScoped
public class ExaminationProcesses {
    private static final int PLACES = 2;
    private static final int MOST_WAITING = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SECONDS = 40;
    private static final int MEGABYTES = 384;
    private static final int LONGEST_ANSWER = 1024 * 1024;
    private static final int UNFIT = 1;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Map<String, ErrorCode> REFUSALS = Map.of(
            "empty", ErrorCode.EVIDENCE_NO_FILE,
            "type", ErrorCode.EVIDENCE_TYPE,
            "archive", ErrorCode.EVIDENCE_ARCHIVE,
            "password", ErrorCode.EVIDENCE_PASSWORD,
            "macros", ErrorCode.EVIDENCE_MACROS,
            "broken", ErrorCode.EVIDENCE_BROKEN,
            "complex", ErrorCode.EVIDENCE_TOO_COMPLEX);

    private static final Pattern NEEDED = Pattern.compile(
            "(^|[-.])(zvit-intake|zvit-shared|jackson-(core|databind|annotations)|icu4j|pdfbox|fontbox|commons-|poi)");

    private final FileCommand command = new FileCommand(
            new FileCommand.Program(ExamineCommand.class, UNFIT, NEEDED),
            new FileCommand.Bounds(
                    PLACES,
                    MOST_WAITING,
                    PATIENCE,
                    Duration.ofSeconds(Settings.positive("zvit.evidence.seconds", SECONDS)),
                    MEGABYTES,
                    LONGEST_ANSWER),
            Settings.temporaryFolder(),
            () -> new ZvitException(ErrorCode.EVIDENCE_BUSY));

    /** @throws ZvitException why it is not taken, {@code EVIDENCE-BUSY}, {@code EVIDENCE-TOO-COMPLEX} */
    Examined examine(byte[] file) {
        byte[] said = command.read(file, List.of(), Map.of()).orElseThrow(ExaminationProcesses::tooComplex);
        try {
            return examined(MAPPER.readTree(said));
        } catch (IOException nonsense) {
            throw tooComplex();
        }
    }

    private static ZvitException tooComplex() {
        return new ZvitException(ErrorCode.EVIDENCE_TOO_COMPLEX);
    }

    private static Examined examined(JsonNode answer) throws IOException {
        if (answer.has("unfit")) {
            throw new ZvitException(
                    REFUSALS.getOrDefault(answer.path("unfit").asText(), ErrorCode.EVIDENCE_TOO_COMPLEX));
        }
        JsonNode preview = answer.path("preview");
        return new Examined(
                EvidenceKind.valueOf(answer.path("kind").asText()),
                answer.path("pages").asInt(),
                preview.isTextual() ? preview.binaryValue() : null);
    }
}
