package ua.zvit.rig;

import java.util.List;

/** The modules that hold what is shipped, said once: a test that looks at sources or classes looks at all of them. */
public final class Modules {
    public static final List<String> ALL =
            List.of("shared", "reports", "proofreading", "signatures", "intake", "ejb", "processes", "web");

    private Modules() {}
}
