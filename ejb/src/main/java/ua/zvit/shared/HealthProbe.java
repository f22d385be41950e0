package ua.zvit.shared;

/**
 * Tells whether something works that Zvit leans on. Probes are asked one at a time each, on threads of their own and with
 * a time limit, so one that hangs hurts nobody; they take no lock.
 */
public interface HealthProbe {
    /** @return stable name such as {@code database} */
    String name();

    /** @return true when it answers now; should come back within a few seconds */
    boolean isHealthy();

    /** @return false when people at work can go on without it, so that its failure makes Zvit only degraded */
    default boolean isVital() {
        return true;
    }
}
