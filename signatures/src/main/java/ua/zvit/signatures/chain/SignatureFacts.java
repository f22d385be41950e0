package ua.zvit.signatures.chain;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;

/**
 * What a reader of some format found out about one signature, before its certificate is judged.
 *
 * @param signer null when the certificate is not at hand
 * @param algorithm stable name, see {@link ua.zvit.signatures.SignatureResult#algorithm()}
 * @param problems of the integrity stage, and remarks on time and attributes
 * @param covered names of the files in a container that it covers, in order; empty where a file has but one content
 */
public record SignatureFacts(
        X509Certificate signer,
        String algorithm,
        SigningTime time,
        List<SignatureProblem> problems,
        ValidationMaterial material,
        List<String> covered) {

    public SignatureFacts {
        problems = List.copyOf(problems);
        covered = List.copyOf(covered);
    }

    /** Facts of a signature over the one content that there is. */
    public SignatureFacts(
            X509Certificate signer,
            String algorithm,
            SigningTime time,
            List<SignatureProblem> problems,
            ValidationMaterial material) {
        this(signer, algorithm, time, problems, material, List.of());
    }

    /** The same facts of a signature that covers these files of a container. */
    public SignatureFacts over(List<String> files) {
        return new SignatureFacts(signer, algorithm, time, problems, material, files);
    }

    /** The same facts with one kind of problem told as another. */
    public SignatureFacts telling(ProblemCode known, SignatureProblem instead) {
        return new SignatureFacts(
                signer,
                algorithm,
                time,
                problems.stream()
                        .map(problem -> problem.code() == known ? instead : problem)
                        .toList(),
                material,
                covered);
    }

    /** The same facts with more problems, found by what is around the signature (the PDF, the container). */
    public SignatureFacts with(List<SignatureProblem> more) {
        return new SignatureFacts(
                signer,
                algorithm,
                time,
                Stream.concat(problems.stream(), more.stream()).toList(),
                material,
                covered);
    }
}
