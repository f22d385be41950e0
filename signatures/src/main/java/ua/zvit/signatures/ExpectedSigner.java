package ua.zvit.signatures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The person whose signature is due, as the caller knows them from the appointment. Numbers decide where both sides have
 * them; a name alone convinces only where no number is known to the caller, since namesakes exist.
 *
 * @param name given name and surname in any order and case; never blank
 * @param taxNumber registration number of the taxpayer; null when the caller does not know it
 * @param edrpou code of the organisation; null when it does not matter
 */
public record ExpectedSigner(String name, String taxNumber, String edrpou) {

    /** What the authority stage has to say against the signer; empty when it is the person. */
    public Optional<SignatureProblem> objectionTo(SignerIdentity signer) {
        if (signer == null) {
            return Optional.of(SignatureProblem.of(ProblemCode.PERSON_NOT_PROVEN, name));
        }
        boolean organisationDiffers = edrpou != null && signer.edrpou() != null && !edrpou.equals(signer.edrpou());
        if (organisationDiffers || !isSamePerson(signer)) {
            return Optional.of(SignatureProblem.of(ProblemCode.ANOTHER_PERSON, signer.name(), name));
        }
        boolean unproven = taxNumber != null && signer.taxNumber() == null;
        return unproven ? Optional.of(SignatureProblem.of(ProblemCode.PERSON_NOT_PROVEN, name)) : Optional.empty();
    }

    private boolean isSamePerson(SignerIdentity signer) {
        if (taxNumber != null && signer.taxNumber() != null) {
            return taxNumber.equals(signer.taxNumber());
        }
        return words(signer.name()).containsAll(words(name));
    }

    private static Set<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('ʼ', '\'')
                .strip();
        return Set.copyOf(List.of(plain.split("\\s+")));
    }
}
