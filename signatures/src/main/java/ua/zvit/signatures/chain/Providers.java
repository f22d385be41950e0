package ua.zvit.signatures.chain;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * One Bouncy Castle provider for this capability. It is passed on as an instance and never registered with the JVM,
 * which is shared with whatever else runs in the server.
 */
public final class Providers {

    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private Providers() {}

    public static Provider bouncyCastle() {
        return BOUNCY_CASTLE;
    }
}
