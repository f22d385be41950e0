package ua.zvit.entering;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import ua.zvit.entering.reading.ReadingProcesses;
import ua.zvit.entering.values.ImportKind;
import ua.zvit.entering.values.UnderstoodFile;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Has a file understood; nothing is kept. No transaction waits for it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UnderstandFile {
    private ReadingProcesses processes;

    protected UnderstandFile() {}

    @Inject
    public UnderstandFile(ReadingProcesses processes) {
        this.processes = processes;
    }

    /**
     * @param name what the file is called; what it is its content tells
     * @param reader in whose language questions are asked
     * @throws ZvitException {@code IMPORT-NO-FILE}, {@code IMPORT-FILE-TOO-LARGE}, {@code IMPORT-UNREADABLE} with the
     *     reason, {@code IMPORT-TOO-COMPLEX}, {@code IMPORT-BUSY}
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public UnderstoodFile understand(String name, byte[] file, Locale reader) {
        require(file);
        String json = processes.read(file, reader);
        JsonNode answer = readable(json, name);
        boolean programme = "programme".equals(answer.path("kind").asText());
        return new UnderstoodFile(
                programme ? ImportKind.PROGRAMME : ImportKind.REPORT,
                !answer.path("questions").isEmpty(),
                json);
    }

    /**
     * Has a file read that our own export made and somebody has worked on.
     *
     * @return what it holds as it is, in JSON
     * @throws ZvitException as {@link #understand}
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public String cells(String name, byte[] file, Locale reader) {
        require(file);
        String json = processes.cells(file, reader);
        readable(json, name);
        return json;
    }

    private static void require(byte[] file) {
        if (file.length == 0) {
            throw new ZvitException(ErrorCode.IMPORT_NO_FILE);
        }
        if (file.length > FileLimits.LARGEST) {
            throw new ZvitException(ErrorCode.IMPORT_FILE_TOO_LARGE, FileLimits.MEBIBYTES);
        }
    }

    private static JsonNode readable(String json, String name) {
        JsonNode answer = new DraftContent(json).root();
        if (answer.has("unreadable")) {
            String why = answer.path("unreadable").path("text").asText();
            throw new ZvitException(
                    ErrorCode.IMPORT_UNREADABLE, why.replace(ReadingProcesses.NAME, FileLimits.name(name)));
        }
        return answer;
    }
}
