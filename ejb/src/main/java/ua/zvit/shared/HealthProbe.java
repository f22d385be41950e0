package ua.zvit.shared;

/** Tells whether something works that Zvit cannot do without. All probes together make the answer of the health check. */
public interface HealthProbe {
    /** @return stable name such as {@code database} */
    String name();

    /** @return true when it answers now; must come back within a few seconds and never throw */
    boolean isHealthy();
}
