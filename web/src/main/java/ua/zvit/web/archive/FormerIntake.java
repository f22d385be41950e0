package ua.zvit.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import ua.zvit.archive.copies.JudgeFormer;
import ua.zvit.archive.values.GivenFile;
import ua.zvit.archive.values.JudgedFiles;
import ua.zvit.entering.ReadReport;
import ua.zvit.entering.UnderstandFile;
import ua.zvit.web.entering.JsonFile;

/**
 * Has the files of a former report judged, with its data as they come: in the import's own shape, as a file of another
 * program, or as what the import has understood and somebody has corrected.
 */
@RequestScoped
public class FormerIntake {
    private JudgeFormer judging;
    private UnderstandFile understanding;
    private ReadReport reading;

    protected FormerIntake() {}

    @Inject
    public FormerIntake(JudgeFormer judging, UnderstandFile understanding, ReadReport reading) {
        this.judging = judging;
        this.understanding = understanding;
        this.reading = reading;
    }

    /**
     * @param data null when there are none
     * @param reader in whose language a file of another program is refused
     */
    JudgedFiles judged(List<GivenFile> files, GivenFile data, Locale reader) {
        if (data == null) {
            return judging.judge(files);
        }
        if (JsonFile.is(data.content())) {
            return judging.judge(files, data.content(), false);
        }
        byte[] understood = reading.of(understanding.understand(data.name(), data.content(), reader));
        return judging.judge(files, understood, true);
    }

    /** @param draft id of a draft of an import */
    JudgedFiles judged(List<GivenFile> files, long draft) {
        return judging.judge(files, reading.ofDraft(draft), true);
    }
}
