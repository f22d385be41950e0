package ua.zvit.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import ua.zvit.entering.draft.DraftContent;
import ua.zvit.entering.draft.DraftMapping;
import ua.zvit.entering.reading.ReadingProcesses;
import ua.zvit.entering.values.UnderstoodFile;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Has a file understood; nothing is kept. No transaction waits for it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UnderstandFile {
    private static final String UNREADABLE = "unreadable";

    private ReadingProcesses processes;
    private ImportQueries drafts;

    protected UnderstandFile() {}

    @Inject
    public UnderstandFile(ReadingProcesses processes, ImportQueries drafts) {
        this.processes = processes;
        this.drafts = drafts;
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
        return understood(readable(processes.read(file, reader, null), name));
    }

    /**
     * Has a file understood with what the council has said of the columns of another with the same heads; it is told in the
     * answer. Where nobody has, or the file can't be read so, it is understood by its heads alone.
     *
     * @throws ZvitException as {@link #understand}
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public UnderstoodFile asBefore(String name, byte[] file, Locale reader) {
        UnderstoodFile alone = understand(name, file, reader);
        Optional<String> columns = drafts.columnsBefore(alone);
        if (columns.isEmpty()) {
            return alone;
        }
        DraftContent read = new DraftContent(processes.read(file, reader, DraftMapping.remembered(columns.get())));
        if (read.root().has(UNREADABLE)) {
            return alone;
        }
        DraftMapping.tell(read, columns.get());
        read.root().put(DraftContent.AS_BEFORE, true);
        return understood(read);
    }

    /**
     * Has the file of a draft understood anew, with what the draft says of columns and rows.
     *
     * @throws ZvitException {@code IMPORT-UNKNOWN}, {@code IMPORT-WRITTEN}, {@code IMPORT-MAPPING} where nothing can be read
     *     so, and as {@link #understand}
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public UnderstoodFile anew(long id, Locale reader) {
        String mapping = drafts.mapping(id);
        byte[] file = drafts.original(id).content();
        DraftContent read = new DraftContent(processes.read(file, reader, mapping));
        if (read.root().has(UNREADABLE)) {
            throw new ZvitException(ErrorCode.IMPORT_MAPPING);
        }
        return understood(read);
    }

    private static UnderstoodFile understood(DraftContent answer) {
        return new UnderstoodFile(
                answer.kind(), !answer.root().path("questions").isEmpty(), answer.json());
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

    private static DraftContent readable(String json, String name) {
        DraftContent answer = new DraftContent(json);
        if (answer.root().has(UNREADABLE)) {
            String why = answer.root().path(UNREADABLE).path("text").asText();
            throw new ZvitException(
                    ErrorCode.IMPORT_UNREADABLE, why.replace(ReadingProcesses.NAME, FileLimits.name(name)));
        }
        return answer;
    }
}
