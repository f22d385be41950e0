package ua.zvit.shared.cluster;

/** Hears what is said on the {@link ClusterBus}, on the thread of the bus: whoever has long work to do does it elsewhere. */
public interface BusListener {
    /**
     * @param topic one word, such as {@code notices}
     * @param about what it concerns; empty when nothing is said
     */
    void heard(String topic, String about);

    /** For a while nothing could be heard: whatever may have changed meanwhile is to be looked at anew. */
    void missed();
}
