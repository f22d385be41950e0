package ua.zvit.report.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import ua.zvit.intake.command.ExamineCommand;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.EvidenceKind;
import ua.zvit.shared.Settings;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.apart.JavaApart;
import ua.zvit.shared.apart.Places;
import ua.zvit.shared.apart.ProcessLibraries;

/**
 * Lets the command of the library examine a file that somebody brings as evidence: a fresh process for each, few at a time,
 * ended when its time is over (ADR 0023). Nothing of the file is read here.
 */
@ApplicationScoped
public class ExaminationProcesses {
    private static final int PLACES = 2;
    private static final int MOST_WAITING = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SECONDS = 40;
    private static final int MEGABYTES = 384;
    private static final int LONGEST_ANSWER = 1024 * 1024;
    private static final int ENDING_SECONDS = 10;
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

    private final Places places = new Places(PLACES, MOST_WAITING, () -> new ZvitException(ErrorCode.EVIDENCE_BUSY));
    private final Duration longest = Duration.ofSeconds(Settings.positive("zvit.evidence.seconds", SECONDS));
    private final Path temporary =
            Path.of(Settings.text("jboss.server.temp.dir").orElse(System.getProperty("java.io.tmpdir")));
    private String classPath;

    /** @throws ZvitException why it is not taken, {@code EVIDENCE-BUSY}, {@code EVIDENCE-TOO-COMPLEX} */
    Examined examine(byte[] file) {
        places.enter(PATIENCE);
        try {
            Path kept = Files.createTempDirectory(Files.createDirectories(temporary), "zvit-evidence");
            Path brought = kept.resolve("file");
            try {
                Files.write(brought, file);
                return examined(answer(brought));
            } finally {
                Files.deleteIfExists(brought);
                Files.delete(kept);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("A file can't be laid down to be examined", full);
        } finally {
            places.leave();
        }
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

    private JsonNode answer(Path brought) throws IOException {
        Process process = JavaApart.command(
                        MEGABYTES, classPath(), ExamineCommand.class.getName(), List.of(brought.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            byte[] said = JavaApart.within(
                    process, longest, () -> process.getInputStream().readNBytes(LONGEST_ANSWER));
            boolean whole = said.length > 0 && said[said.length - 1] == '\n' && hasEnded(process);
            if (whole) {
                return MAPPER.readTree(said);
            }
        } catch (IOException ended) {
            throw new ZvitException(ErrorCode.EVIDENCE_TOO_COMPLEX);
        } finally {
            process.destroyForcibly();
        }
        throw new ZvitException(ErrorCode.EVIDENCE_TOO_COMPLEX);
    }

    /** By itself, and not for want of memory. */
    private static boolean hasEnded(Process process) {
        try {
            return process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS) && process.exitValue() <= UNFIT;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized String classPath() throws IOException {
        if (classPath == null) {
            classPath = ProcessLibraries.classPath(ExamineCommand.class, NEEDED, lent(), temporary);
        }
        return classPath;
    }

    /** What logs is lent by the server, and POI asks for it. */
    private static List<Class<?>> lent() {
        try {
            return List.of(Class.forName(
                    "org.apache.logging.log4j.LogManager",
                    false,
                    Thread.currentThread().getContextClassLoader()));
        } catch (ClassNotFoundException outside) {
            return List.of();
        }
    }
}
