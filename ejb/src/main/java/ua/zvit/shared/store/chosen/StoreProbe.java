package ua.zvit.shared.store.chosen;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.shared.HealthProbe;
import ua.zvit.shared.store.ContentUse;
import ua.zvit.shared.store.OuterStore;

/** The stores of contents answer; those in the database do with it. */
@ApplicationScoped
public class StoreProbe implements HealthProbe {
    private List<OuterStore> stores;

    @Override
    public String name() {
        return "stores";
    }

    /** People go on writing, who need no file just now. */
    @Override
    public boolean isVital() {
        return false;
    }

    @Override
    public boolean isHealthy() {
        return all().stream().allMatch(OuterStore::answers);
    }

    private synchronized List<OuterStore> all() {
        if (stores == null) {
            stores =
                    Stream.of(ContentUse.values()).flatMap(StoreSettings::outer).toList();
        }
        return stores;
    }
}
