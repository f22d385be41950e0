package ua.zvit.report.evidence;

import ua.zvit.shared.Settings;

/** How much evidence is taken. */
public final class EvidenceLimits {
    private static final int MEBIBYTE = 1024 * 1024;
    private static final int USUAL_FILE = 10;
    private static final int USUAL_FILES = 20;
    private static final int USUAL_REPORT = 40;

    /** A package of the archive holds 64 MiB at most when another archive takes it; the document needs its share. */
    private static final int MOST_OF_REPORT = 48;

    private EvidenceLimits() {}

    /** @return mebibytes of one file */
    public static int fileMebibytes() {
        return Math.min(reportMebibytes(), Settings.positive("zvit.evidence.file-mb", USUAL_FILE));
    }

    /** @return bytes of one file */
    public static int largest() {
        return fileMebibytes() * MEBIBYTE;
    }

    /** @return how many files may stand at one entry */
    public static int files() {
        return Settings.positive("zvit.evidence.files", USUAL_FILES);
    }

    /** @return mebibytes of all files of a report */
    public static int reportMebibytes() {
        int wanted = Settings.positive("zvit.evidence.report-mb", USUAL_REPORT);
        if (wanted > MOST_OF_REPORT) {
            throw new IllegalStateException(
                    "Setting zvit.evidence.report-mb must be " + MOST_OF_REPORT + " at most, not: " + wanted);
        }
        return wanted;
    }

    /** @return bytes of all files of a report */
    static long largestOfReport() {
        return (long) reportMebibytes() * MEBIBYTE;
    }
}
