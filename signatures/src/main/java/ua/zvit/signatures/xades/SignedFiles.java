package ua.zvit.signatures.xades;

import java.util.List;
import ua.zvit.signatures.SignatureProblem;

/** What XML signatures may refer to outside of their own file, and what is told when it is not there or not as signed. */
public interface SignedFiles {

    /** @return null when there is none of the name */
    byte[] content(String name);

    /** @return names of the documents, in the order in which they stand; never null */
    List<String> documents();

    /** @return whether all that there is was given, so that a reference to anything else leads nowhere */
    boolean areComplete();

    SignatureProblem missing(String name);

    SignatureProblem changed(String name);
}
