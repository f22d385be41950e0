package ua.zvit.archive.former;

import ua.zvit.signatures.SignatureLook;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.VerificationReport;

/** Examines signed files of strangers; the server does it in processes of their own. */
public interface Examiner {
    /** @param content what a detached signature covers; null when there is none */
    VerificationReport verify(byte[] file, byte[] content) throws UnreadableFile;

    SignatureLook look(byte[] file) throws UnreadableFile;
}
