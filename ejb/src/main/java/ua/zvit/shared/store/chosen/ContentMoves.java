package ua.zvit.shared.store.chosen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import ua.zvit.shared.store.ContentStore;
import ua.zvit.shared.store.ContentUse;
import ua.zvit.shared.store.OuterStore;
import ua.zvit.shared.store.persistence.ContentTables;

/** Moves contents between the stores that the settings name. The caller sees to it that one server does it at a time. */
@ApplicationScoped
public class ContentMoves {
    private ContentTables tables;

    protected ContentMoves() {}

    @Inject
    public ContentMoves(ContentTables tables) {
        this.tables = tables;
    }

    public StorePlaces places(ContentUse use) {
        return new StorePlaces(
                StoreSettings.chosen(use).map(OuterStore::place),
                StoreSettings.former(use).map(OuterStore::place));
    }

    /** Copies what lies elsewhere into the store in use. */
    public MovedContents copy(ContentUse use, BooleanSupplier goOn) {
        return move(use).copy(goOn);
    }

    /**
     * Takes from the former store what the one in use gives back sound. From the database only evidence goes: contents of
     * packages leave it by an act alone, which its own rules see to.
     */
    public MovedContents forget(ContentUse use, BooleanSupplier goOn) {
        MovedContents sum = new MovedContents(0, 0, 0, 0, true);
        for (ContentStore source : forgettable(use)) {
            MovedContents one = move(use).forget(source, goOn);
            sum = new MovedContents(
                    sum.copied() + one.copied(),
                    sum.bytes() + one.bytes(),
                    sum.forgotten() + one.forgotten(),
                    sum.damaged() + one.damaged(),
                    sum.complete() && one.complete());
        }
        return sum;
    }

    private ContentMove move(ContentUse use) {
        Optional<OuterStore> chosen = StoreSettings.chosen(use);
        ContentStore database = tables.each(use);
        List<ContentStore> sources = Stream.concat(
                        StoreSettings.former(use).map(ContentStore.class::cast).stream(),
                        chosen.map(elsewhere -> database).stream())
                .toList();
        return new ContentMove(chosen.map(ContentStore.class::cast).orElse(database), sources);
    }

    private List<ContentStore> forgettable(ContentUse use) {
        Stream<ContentStore> former = StoreSettings.former(use).map(ContentStore.class::cast).stream();
        boolean database =
                use == ContentUse.EVIDENCE && StoreSettings.chosen(use).isPresent();
        return Stream.concat(former, database ? Stream.of(tables.each(use)) : Stream.empty())
                .toList();
    }
}
