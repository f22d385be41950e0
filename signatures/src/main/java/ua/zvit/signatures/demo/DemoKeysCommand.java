package ua.zvit.signatures.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * Makes the demo's certificate authority with keys for the demo people, once, and renews its revocation lists each time:
 * {@code DemoKeysCommand FOLDER}, the password of all stores in {@code ZVIT_KEYS_PASSWORD}. Called by {@code ./zvit run}
 * in the demo realm only.
 */
public final class DemoKeysCommand {
    private static final DemoSubject PROVIDER =
            DemoSubject.service("Демонстраційний надавач", "надавач електронних довірчих послуг");
    private static final DemoSubject STAMPS =
            DemoSubject.service("Демонстраційна служба позначок часу", "надавач електронних довірчих послуг");

    private final DemoFolder folder;
    private final Clock clock;

    DemoKeysCommand(DemoFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        String password = System.getenv().getOrDefault("ZVIT_KEYS_PASSWORD", "");
        make(Path.of(arguments[0]), password.toCharArray());
    }

    /**
     * Does what the command does.
     *
     * @param password of all stores
     */
    public static void make(Path folder, char[] password) {
        new DemoKeysCommand(new DemoFolder(folder, password), Clock.systemUTC()).run();
    }

    void run() {
        if (!folder.exists()) {
            create();
        }
        renewList(DemoAlgorithm.ECDSA);
        renewList(DemoAlgorithm.DSTU);
    }

    /** The authority with DSTU keys comes last: its file tells that everything is there. */
    private void create() {
        folder.create();
        DemoAuthority common = authority(DemoAlgorithm.ECDSA);
        DemoAuthority national = authority(DemoAlgorithm.DSTU);
        DemoPeople.all().forEach((name, subject) -> {
            folder.keepOnServer(name, signer(common, DemoAlgorithm.ECDSA, subject));
            folder.keepOutside(name, signer(common, DemoAlgorithm.ECDSA, subject));
            folder.keepOutside(name, signer(common, DemoAlgorithm.RSA, subject));
            folder.keepOutside(name, signer(national, DemoAlgorithm.DSTU, subject));
        });
        DemoPeriod period = DemoPeriod.ofAKey(clock.instant());
        folder.keepOnServer(
                DemoTimeStamps.NAME, common.issue(DemoAlgorithm.ECDSA, STAMPS, period, DemoPurpose.TIME_STAMPS));
        folder.keepAuthority(common.identity());
        folder.keepAuthority(national.identity());
    }

    private DemoAuthority authority(DemoAlgorithm algorithm) {
        return DemoAuthority.create(algorithm, PROVIDER, clock);
    }

    private DemoIdentity signer(DemoAuthority authority, DemoAlgorithm algorithm, DemoSubject subject) {
        return authority.issue(algorithm, subject, DemoPeriod.ofAKey(clock.instant()), DemoPurpose.SIGNER);
    }

    private void renewList(DemoAlgorithm algorithm) {
        DemoAuthority authority = DemoAuthority.of(folder.readAuthority(algorithm), clock);
        folder.keepList(algorithm, authority.revocationList(Map.of()));
    }
}
