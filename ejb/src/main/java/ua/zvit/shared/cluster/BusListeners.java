package ua.zvit.shared.cluster;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who on this server hears what is said on the {@link ClusterBus}. */
public final class BusListeners {
    private static final List<BusListener> ALL = new CopyOnWriteArrayList<>();

    private BusListeners() {}

    /** The listener hears from now on all that is said. */
    public static void add(BusListener listener) {
        ALL.add(listener);
    }

    public static void remove(BusListener listener) {
        ALL.remove(listener);
    }

    /** @return one that tells all of them */
    static BusListener all() {
        return new BusListener() {
            @Override
            public void heard(String topic, String about) {
                ALL.forEach(each -> each.heard(topic, about));
            }

            @Override
            public void missed() {
                ALL.forEach(BusListener::missed);
            }
        };
    }
}
