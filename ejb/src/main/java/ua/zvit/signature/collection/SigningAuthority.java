package ua.zvit.signature.collection;

import java.time.Instant;
import java.util.Optional;
import ua.zvit.organisation.values.AuthorisedSigner;
import ua.zvit.signatures.ExpectedSigner;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.SignerIdentity;

/** Who may sign at some time. */
@FunctionalInterface
interface SigningAuthority {
    Optional<AuthorisedSigner> at(Instant time);

    /** @return what speaks against the signer; empty when it is who may sign */
    default Optional<SignatureProblem> objectionTo(SignerIdentity signer, AuthorisedSigner expected) {
        return new ExpectedSigner(expected.name(), expected.taxNumber(), expected.edrpou()).objectionTo(signer);
    }
}
