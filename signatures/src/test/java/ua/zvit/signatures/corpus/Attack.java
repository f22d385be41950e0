package ua.zvit.signatures.corpus;

/**
 * One file of the corpus.
 *
 * @param kind of attack or oddity
 * @param honest whether its signatures are to be found intact
 * @param content what was given out to be signed; null when there is nothing to compare with
 */
record Attack(String name, String kind, boolean honest, byte[] file, byte[] content) {

    static Attack forged(String kind, String name, byte[] file) {
        return new Attack(name, kind, false, file, null);
    }

    static Attack honest(String kind, String name, byte[] file) {
        return new Attack(name, kind, true, file, null);
    }

    Attack against(byte[] given) {
        return new Attack(name, kind, honest, file, given);
    }
}
