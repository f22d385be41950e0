package ua.zvit.intake.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import ua.zvit.intake.evidence.ExaminedFile;
import ua.zvit.intake.evidence.FileExamination;
import ua.zvit.intake.evidence.UnfitFileException;
import ua.zvit.intake.format.raw.Limits;

/**
 * Examines a file that is given as evidence: {@code ExamineCommand FILE}. Says in one line of JSON its {@code kind}, {@code
 * pages} and {@code preview} (a JPEG in base64, or null), or why it is {@code unfit}; ends with 0 or 1.
 */
public final class ExamineCommand {
    private ExamineCommand() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        ObjectNode said = said(Path.of(arguments[0]));
        out.println(said);
        System.exit(said.has("unfit") ? 1 : 0);
    }

    static ObjectNode said(Path file) throws IOException {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        if (Files.size(file) > 2L * Limits.FILE) {
            return answer.put("unfit", UnfitFileException.Reason.COMPLEX.code());
        }
        try {
            ExaminedFile found = FileExamination.of(Files.readAllBytes(file));
            return answer.put("kind", found.kind().name())
                    .put("pages", found.pages())
                    .put("preview", found.preview());
        } catch (UnfitFileException unfit) {
            return answer.put("unfit", unfit.reason().code());
        }
    }
}
