package ua.zvit.web.archive;

import java.time.Instant;
import ua.zvit.archive.values.CorrectionNote;
import ua.zvit.archive.values.RecordedCorrection;

/**
 * A slip of form in an archived report. Given in, only the first four are read.
 *
 * @param place where in the document
 * @param was what stands there
 * @param should what should stand there
 * @param basis on what ground
 * @param sequence the note's own place in the chain
 */
public record CorrectionJson(
        String place, String was, String should, String basis, String author, Instant at, Integer sequence) {

    static CorrectionJson of(RecordedCorrection told) {
        return new CorrectionJson(
                told.note().place(),
                told.note().was(),
                told.note().should(),
                told.note().basis(),
                told.author(),
                told.at(),
                told.sequence());
    }

    CorrectionNote note() {
        return new CorrectionNote(place, was, should, basis);
    }
}
