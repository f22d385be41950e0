package ua.zvit.signatures.xades;

import java.util.List;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;

/**
 * The one document that a signature file of its own may refer to, whatever it is called where it was given.
 *
 * @param name by which the signature refers to it; null when it refers to none, or to several so that nobody can tell
 * @param given null when it is not at hand
 */
record ContentBeside(String name, byte[] given) implements SignedFiles {

    @Override
    public byte[] content(String sought) {
        return sought.equals(name) ? given : null;
    }

    @Override
    public List<String> documents() {
        return name == null || given == null || name.isEmpty() ? List.of() : List.of(name);
    }

    @Override
    public boolean areComplete() {
        return false;
    }

    @Override
    public SignatureProblem missing(String sought) {
        return SignatureProblem.of(ProblemCode.CONTENT_MISSING);
    }

    @Override
    public SignatureProblem changed(String sought) {
        return SignatureProblem.of(ProblemCode.DIGEST_MISMATCH);
    }
}
