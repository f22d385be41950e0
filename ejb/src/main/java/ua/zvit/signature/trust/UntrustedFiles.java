package ua.zvit.signature.trust;

import java.time.Duration;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Settings;
import ua.zvit.shared.ZvitException;
import ua.zvit.signatures.apart.ExaminingProcesses;
import ua.zvit.signatures.apart.GuardedVerifier;
import ua.zvit.signatures.apart.Trusted;

/**
 * How this server examines files from outside: in the same few processes whoever asks, and with what patience. Those who
 * find no place get {@code VERIFY-BUSY}.
 */
public final class UntrustedFiles {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST_AT_LEISURE = Duration.ofSeconds(120);
    private static final int MEGABYTES = 384;

    private static final ExaminingProcesses PROCESSES = new ExaminingProcesses(
            Settings.positive("zvit.verify.heap-mb", MEGABYTES),
            Settings.temporaryFolder(),
            () -> new ZvitException(ErrorCode.VERIFY_BUSY));

    private UntrustedFiles() {}

    /** @return one that trusts nobody and looks at integrity alone, where nobody waits for the answer */
    public static GuardedVerifier verifierOfIntegrity() {
        return new GuardedVerifier(PROCESSES, Trusted.nobody(), LONGEST_AT_LEISURE, LONGEST_AT_LEISURE);
    }

    static GuardedVerifier verifier(Trusted trusted) {
        return new GuardedVerifier(PROCESSES, trusted, LONGEST, PATIENCE);
    }

    public static ExaminingProcesses processes() {
        return PROCESSES;
    }
}
